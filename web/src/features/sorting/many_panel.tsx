// One decision for many matters. Each is sent on its own: it is done, or refused with its reason, and what was
// refused stays chosen.
import { Button, Form } from 'antd'
import { useEffect, type MutableRefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { MatterPage } from '@/shared/api/types'
import type { Result } from '@/shared/many/results_card'
import type { Give } from '@/shared/many/use_give'
import { useMany } from '@/shared/many/use_many'
import { BusyNote } from '@/shared/parts/busy_note'
import { KeyCap } from '@/shared/parts/keys'
import { stepsOf, type Decision } from './decision'
import { DecisionFields } from './decision_fields'
import { formName, keepOf, leaveField, leaveOnEscape, panelId, panelOf, toFirst, type Panel } from './decision_panel'
import { keptDecisions, ofMany } from './kept_decisions'
import type { Queue } from './use_queue'

type Props = {
  queue: Queue
  page: MatterPage
  names: Names
  give: Give
  panel: MutableRefObject<Panel | null>
  setResults: (results: readonly Result[]) => void
}

const nobody = new Map<string, string>()

export function ManyPanel({ queue, page, names, give, panel, setResults }: Props) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Decision>()
  const { count, submit } = useMany(give)
  const send = async (decision: Decision) => {
    const came = await submit(queue.items.filter((item) => queue.ticked.includes(item.id)), (of) => stepsOf(decision, of))
    if (!came) return
    queue.setTicked((before) => before.filter((id) => !came.done.includes(id)))
    setResults(came.results)
    if (queue.open && came.done.includes(queue.open)) queue.setOpen(null)
  }
  const way = Form.useWatch('way', form)
  useEffect(() => {
    panel.current = panelOf(form, ofMany)
    return () => { panel.current = null }
  }, [panel, form])
  const chosen = queue.ticked.length
  return (
    <section className="card decision" aria-label={t('sorting.how_many', { count: chosen })}>
      <div className="card-head"><h2>{t('sorting.how_many', { count: chosen })}</h2></div>
      <Form
        form={form} name={formName} layout="vertical" className="decision-form" disabled={count !== null}
        initialValues={keptDecisions.get(ofMany) ?? { way: 'refer' }} onValuesChange={() => keepOf(form, ofMany)}
        onFinish={() => void send(form.getFieldsValue(true) as Decision)} onKeyDown={leaveOnEscape} scrollToFirstError={toFirst}
      >
        <div id={panelId} className="decision-body" tabIndex={-1}>
          <p className="hint">{t('sorting.many_hint')}</p>
          <DecisionFields isMany form={form} page={page} names={names} barred={nobody} leave={leaveField} />
        </div>
        <div className="decision-foot">
          {count !== null && <BusyNote words={t('many.sending', { done: count, count: chosen })} />}
          <Button type="primary" size="large" htmlType="submit" loading={count !== null}>
            {t('many.act', { command: way ? t(`command.${way}`) : t('sorting.way'), count: chosen })}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
          </Button>
        </div>
      </Form>
    </section>
  )
}
