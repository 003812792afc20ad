// The second person's answer. It names the version that stood in the list; when something came in between,
// the list is read anew and what was written stays.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Drawer, Form, Input } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { isProblem, Problem } from '@/shared/api/problem'
import { keys, type Names } from '@/shared/api/queries'
import type { CommandAsked, FieldFault, Given, UnsealingItem } from '@/shared/api/types'
import { FaultLines } from '@/shared/fields/fault_lines'
import { showFaults } from '@/shared/fields/faults'
import { KeyCap } from '@/shared/parts/keys'
import { ProblemNote } from '@/shared/parts/problem_note'
import type { Answer } from './unsealings_page'

type Props = {
  command: Answer
  first: UnsealingItem
  newest: UnsealingItem | undefined
  names: Names
  done: (item: UnsealingItem, given: Given) => void
  close: () => void
}

function useAnswering(item: UnsealingItem, done: Props['done']) {
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  const isSending = useRef(false)
  const answering = useMutation({
    mutationFn: (body: CommandAsked) => bodyOf(client.POST('/api/v1/matters/{id}/commands', {
      params: { path: { id: item.matter_id }, header: { 'If-Match': `"${item.n}"`, 'Idempotency-Key': key.current } }, body,
    })),
    onSuccess: (given) => done(item, given),
    onError: (error) => { if (error instanceof Problem && !error.isUnreachable) key.current = crypto.randomUUID() },
    onSettled: () => {
      isSending.current = false
      void queries.invalidateQueries({ queryKey: keys.unsealings })
      void queries.invalidateQueries({ queryKey: keys.matter(item.matter_id) })
    },
  })
  const send = (body: CommandAsked, refused: (error: unknown) => void) => {
    if (isSending.current) return
    isSending.current = true
    answering.mutate(body, { onError: refused })
  }
  return { answering, send }
}

export function AnswerDrawer({ command, first, newest, names, done, close }: Props) {
  const { t } = useTranslation()
  const [form] = Form.useForm<{ reason?: string }>()
  const [item, setItem] = useState(first)
  const [faults, setFaults] = useState<FieldFault[]>([])
  const { answering, send } = useAnswering(item, done)
  const word = t(`command.${command}`)
  const isStale = isProblem(answering.error, 412) && answering.error.code === 'stale'
  const submit = (typed: { reason?: string }) => {
    setFaults([])
    const of = { petition_id: item.petition_id }
    send(command === 'grant_unsealing' ? { command, ...of } : { command, ...of, reason: typed.reason ?? '' },
      (error) => setFaults(isProblem(error) ? showFaults(form, error.fields) : []))
  }
  return (
    <Drawer
      open
      width="min(480px, 100vw)"
      title={t('unsealings.answer', { command: word, number: item.number })}
      onClose={close}
      closable={{ 'aria-label': t('action.close') }}
      footer={
        <div className="unsealing-foot">
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button type="primary" size="large" disabled={isStale} loading={answering.isPending} onClick={() => form.submit()}>
            {word}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
          </Button>
        </div>
      }
    >
      <Form
        form={form} name="answer" layout="vertical" disabled={answering.isPending} onFinish={submit}
        onKeyDown={(event) => { if (event.ctrlKey && event.key === 'Enter' && !isStale) form.submit() }}
      >
        <p className="unsealing-reason">{t('unsealings.reason', { reason: item.reason })}</p>
        <p className="unsealing-follows">{t(`unsealings.follows.${command}`)}</p>
        {command === 'refuse_unsealing' && (
          <Form.Item name="reason" label={t('unsealings.why_not')} rules={[{ required: true, message: t('fault.required') }]}>
            <Input.TextArea rows={4} />
          </Form.Item>
        )}
      </Form>
      <div role="alert">
        {isStale
          ? <StaleNote isThere={newest !== undefined} goOn={() => { if (newest) setItem(newest); answering.reset() }} />
          : <ProblemNote error={answering.error} names={names} isTyped={command === 'refuse_unsealing'} />}
        <FaultLines faults={faults} />
      </div>
    </Drawer>
  )
}

// What was done in between is the matter's, and not told here.
function StaleNote({ isThere, goOn }: { isThere: boolean; goOn: () => void }) {
  const { t } = useTranslation()
  return (
    <Alert
      showIcon type="warning" message={t('stale.title')}
      description={isThere
        ? <><p>{t('unsealings.still_waits')}</p><Button onClick={goOn}>{t('stale.go_on')}</Button></>
        : <p>{t('unsealings.waits_no_more')}</p>}
    />
  )
}
