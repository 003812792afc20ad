// The decision about the open matter. What was chosen stays with the matter while others are looked at.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, type FormInstance } from 'antd'
import { useEffect, useRef, useState, type MutableRefObject, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { readMatter, type Seen } from '@/shared/api/matter'
import { isProblem } from '@/shared/api/problem'
import { keys, type Names } from '@/shared/api/queries'
import type { FieldFault } from '@/shared/api/types'
import { FaultLines } from '@/shared/fields/fault_lines'
import { showFaults } from '@/shared/fields/faults'
import { KeyCap } from '@/shared/parts/keys'
import { ProblemNote } from '@/shared/parts/problem_note'
import { StaleNote } from '@/shared/parts/stale_note'
import { beginningOf, stepsOf, type Decision } from './decision'
import { DecisionFields } from './decision_fields'
import { keptDecisions } from './kept_decisions'
import { actsInWords } from '@/shared/many/told'
import { useBarred } from './use_barred'
import type { Give, Outcome } from '@/shared/many/use_give'

export type Panel = { choose: (name: string, value: string | number) => void; submit: () => void }
type Props = {
  newest: Seen
  names: Names
  give: Give
  panel: MutableRefObject<Panel | null>
  // One was done here before: the focus that went with it comes to the next.
  hasBegun: boolean
  done: (seen: Seen, given: Outcome) => void
}

// Of whichever form is open.
export const formName = 'sorting'
export const panelId = 'sorting-decision'
export const toFirst = { block: 'nearest', focus: true } as const

// Back to where the keys of the screen count.
export function leaveField() {
  document.getElementById(panelId)?.focus()
}

export function leaveOnEscape(event: KeyboardEvent) {
  const target = event.target as HTMLElement
  const isListOpen = target.closest('.ant-select-open') !== null
  if (event.key !== 'Escape' || isListOpen || target.id === panelId || event.nativeEvent.isComposing) return
  event.preventDefault()
  leaveField()
}

export function keepOf(form: FormInstance<Decision>, matter: string) {
  keptDecisions.set(matter, form.getFieldsValue(true) as Decision)
}

// What the keys do here. Only what is on the screen is chosen by them.
export function panelOf(form: FormInstance<Decision>, matter: string): Panel {
  return {
    choose: (name, value) => {
      if (!document.getElementById(`${formName}_${name}`)) return
      form.setFieldValue(name, value)
      keepOf(form, matter)
    },
    submit: () => form.submit(),
  }
}

function useDeciding({ newest, names, give, done }: Props, form: FormInstance<Decision>) {
  const queries = useQueryClient()
  const { id } = newest.page.matter
  const [seen, see] = useState(newest)
  const [sorted, setSorted] = useState<Outcome | null>(null)
  const [isSending, setIsSending] = useState(false)
  const [faults, setFaults] = useState<FieldFault[]>([])
  const barred = useBarred(newest.page, Form.useWatch('kind', form) as Parameters<typeof useBarred>[1], names)
  const receiver = Form.useWatch('to_organ_id', form) as string | undefined
  // As another kind it may have been free to receive.
  useEffect(() => { if (receiver && barred.has(receiver)) form.setFieldValue('to_organ_id', undefined) })
  const busy = useRef(false)
  const submit = async (decision: Decision) => {
    if (busy.current) return
    busy.current = true
    setIsSending(true)
    setFaults([])
    const answer = await give(seen, stepsOf(decision, seen.page))
    busy.current = false
    setIsSending(false)
    setSorted(answer)
    if (!answer.error) return done(seen, answer)
    if (isProblem(answer.error)) setFaults(showFaults(form, answer.error.fields))
    // What was written down meanwhile, here or elsewhere, is looked at before the next try.
    if (isProblem(answer.error, 412)) return void queries.invalidateQueries({ queryKey: keys.matter(id) })
    if (isProblem(answer.error) && answer.error.isUnreachable) return
    const now = await readMatter(queries, id).catch(() => null)
    if (now === null) return
    if (answer.acts.length > 0) see(now)
  }
  return { seen, see, sorted, forget: () => setSorted(null), isSending, faults, barred, submit }
}

export function DecisionPanel(props: Props) {
  const { newest, names, panel, hasBegun } = props
  const { t } = useTranslation()
  const { id } = newest.page.matter
  const [form] = Form.useForm<Decision>()
  const { seen, see, sorted, forget, isSending, faults, barred, submit } = useDeciding(props, form)
  const way = Form.useWatch('way', form)
  const isStale = isProblem(sorted?.error, 412)
  useEffect(() => {
    panel.current = panelOf(form, id)
    return () => { panel.current = null }
  }, [panel, form, id])
  useEffect(() => { if (hasBegun && document.activeElement === document.body) leaveField() }, [hasBegun])
  return (
    <section className="card decision" aria-label={t('sorting.how')}>
      <div className="card-head"><h2>{t('sorting.how')}</h2></div>
      <Form
        form={form} name={formName} layout="vertical" className="decision-form"
        initialValues={keptDecisions.get(id) ?? beginningOf(newest.page)} onValuesChange={() => keepOf(form, id)} onFinish={() => void submit(form.getFieldsValue(true) as Decision)}
        onKeyDown={leaveOnEscape} scrollToFirstError={toFirst}
      >
        <div id={panelId} className="decision-body" tabIndex={-1}>
          <DecisionFields form={form} page={newest.page} names={names} barred={barred} leave={leaveField} />
        </div>
        <div className="decision-foot">
          <div role="alert">
            {sorted && sorted.error !== undefined && sorted.acts.length > 0 && <p>{t('sorting.partly', { acts: actsInWords(sorted.acts, names, t) })}</p>}
            {isStale
              ? <StaleNote seen={seen} newest={newest} goOn={() => { see(newest); forget() }} />
              : <ProblemNote error={sorted?.error} names={names} isTyped />}
            <FaultLines faults={faults} />
          </div>
          <Button type="primary" size="large" htmlType="submit" disabled={isStale} loading={isSending}>
            {way ? t(`command.${way}`) : t('sorting.way')}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
          </Button>
        </div>
      </Form>
    </section>
  )
}
