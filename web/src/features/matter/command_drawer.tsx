// The form of one command. The version it names is the one the officer saw on opening it: an act that came
// in between is shown, and nothing typed is lost.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Drawer, Form, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { giveCommand, type Seen } from '@/shared/api/matter'
import { isProblem, Problem } from '@/shared/api/problem'
import { keys, useNames } from '@/shared/api/queries'
import type { CommandAsked, CommandName, FieldFault } from '@/shared/api/types'
import { askedOf, beginningOf } from '@/shared/commands/command_body'
import { CommandField } from '@/shared/commands/command_fields'
import { formOf } from '@/shared/commands/command_forms'
import { sentenceOf, showFaults } from '@/shared/fields/faults'
import { focusFirst, useFocusBack } from '@/shared/parts/focus_back'
import { KeyCap } from '@/shared/parts/keys'
import { ProblemNote } from '@/shared/parts/problem_note'
import { StaleNote } from '@/shared/parts/stale_note'
import { useSession } from '@/shared/session'
import { clockTime, dayOf } from '@/shared/words/day'
import { useKeptForm } from './kept_form'
import { OutcomeNote } from './outcome_note'

// `typed` is what was written elsewhere already and goes on here.
type Props = { command: CommandName; seenFirst: Seen; newest: Seen; typed?: object; close: () => void }

function useGive(command: CommandName, seenFirst: Seen) {
  const id = seenFirst.page.matter.id
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  const [seen, see] = useState(seenFirst)
  const giving = useMutation({
    mutationFn: (body: CommandAsked) => giveCommand(id, seen.version, key.current, body),
    onError: (error) => {
      // Only an answer that got lost is asked for again under the same key.
      if (error instanceof Problem && !error.isUnreachable) key.current = crypto.randomUUID()
      if (isProblem(error, 412)) void queries.invalidateQueries({ queryKey: keys.matter(id) })
    },
    onSettled: (_, error) => {
      if (error) return
      void queries.invalidateQueries({ queryKey: keys.matter(id) })
      void queries.invalidateQueries({ queryKey: keys.matters })
    },
  })
  return { giving, seen, see, command }
}

export function CommandDrawer({ command, seenFirst, newest, typed: before, close }: Props) {
  const { t } = useTranslation()
  const { today, officer } = useSession()
  const names = useNames()
  const [form] = Form.useForm()
  const { leave } = useFocusBack()
  const [unplaced, setUnplaced] = useState<FieldFault[]>([])
  const { giving, seen, see } = useGive(command, seenFirst)
  const fields = formOf(command, newest.page.matter.kind)
  const { kept, keep, drop, end } = useKeptForm(officer.id, seen.page.matter.id, command, fields, before !== undefined)
  useEffect(() => { if (kept) form.setFieldsValue(kept.typed) }, [form, kept])
  const startOver = () => {
    drop()
    form.resetFields()
  }
  const putAway = () => {
    end()
    close()
  }
  const submit = (typed: object) => {
    setUnplaced([])
    giving.mutate(askedOf(command, typed), {
      onSuccess: () => {
        leave()
        putAway()
      },
      onError: (error) => { if (isProblem(error)) setUnplaced(showFaults(form, error.fields)) },
    })
  }
  const isStale = isProblem(giving.error, 412)
  // The button that was pressed to go on is gone then, and the focus with it.
  useEffect(() => focusFirst(!isStale), [isStale])
  const article = seen.page.given_by.find((one) => one.command === command)?.article
  return (
    <Drawer
      open
      width="min(560px, 100vw)"
      title={t(`command.${command}`)}
      onClose={close}
      afterOpenChange={focusFirst}
      onKeyDown={(event) => { if (event.ctrlKey && event.key === 'Enter' && !isStale) form.submit() }}
      closable={{ 'aria-label': t('action.close') }}
      footer={
        <div className="drawer-foot">
          <Button onClick={putAway}>{t('action.cancel')}</Button>
          <Button type="primary" size="large" disabled={isStale} loading={giving.isPending} onClick={() => form.submit()}>
            {t(`command.${command}`)}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
          </Button>
        </div>
      }
    >
      {article && <p className="hint">{names.article(article)}</p>}
      {kept && (
        <p className="hint" role="status">
          {t('commands.restored', { time: t('desk.moment', { day: dayOf(kept.keptAt), time: clockTime(kept.keptAt) }) })}
          <Button type="link" size="small" onClick={startOver}>{t('commands.start_over')}</Button>
        </p>
      )}
      <Form
        form={form}
        name="command"
        layout="vertical"
        initialValues={{ ...beginningOf(command, seen.page, today), ...before }}
        onFinish={submit}
        onValuesChange={(_, all: object) => keep(all)}
      >
        {fields.length === 0 && <p>{t('commands.nothing_to_fill')}</p>}
        {fields.map((field) => <CommandField key={field.name} field={field} page={seen.page} form={form} names={names} />)}
        <Form.Item name="on" label={t('field.on')} extra={t('commands.on_hint')}>
          <Input type="date" max={today} />
        </Form.Item>
        <Form.Item name="note" label={t('field.note')}><Input.TextArea rows={2} /></Form.Item>
      </Form>
      <OutcomeNote matter={seen.page.matter.id} version={seen.version} command={command} form={form} names={names} today={today} />
      <div role="alert">
        {isStale
          ? <StaleNote seen={seen} newest={newest} goOn={() => { see(newest); giving.reset() }} />
          : <ProblemNote error={giving.error} names={names} isTyped />}
        {unplaced.map((fault) => <p key={fault.name}>{`${fault.name}: ${sentenceOf(fault)}`}</p>)}
      </div>
    </Drawer>
  )
}
