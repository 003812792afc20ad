// One decision for many matters. Each is sent on its own: it is done, or refused with its reason, and what was
// refused stays chosen.
import { useQueryClient } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useEffect, useState, type MutableRefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { readMatter } from '@/shared/api/matter'
import { isProblem } from '@/shared/api/problem'
import { keys, type Names } from '@/shared/api/queries'
import type { MatterItem, MatterPage } from '@/shared/api/types'
import { BusyNote } from '@/shared/parts/busy_note'
import { KeyCap } from '@/shared/parts/keys'
import { stepsOf, type Decision } from './decision'
import { DecisionFields } from './decision_fields'
import { formName, keepOf, leaveField, leaveOnEscape, panelId, panelOf, toFirst, type Panel } from './decision_panel'
import { keptDecisions, ofMany } from './kept_decisions'
import type { Queue } from './use_queue'
import type { Result } from './results_card'
import type { Sort } from './use_sort'

type Props = {
  queue: Queue
  page: MatterPage
  names: Names
  sort: Sort
  panel: MutableRefObject<Panel | null>
  setResults: (results: Result[]) => void
}

const nobody = new Map<string, string>()

function useSortMany({ queue, sort, setResults }: Props) {
  const queries = useQueryClient()
  const [count, setCount] = useState<number | null>(null)
  const one = async (item: MatterItem, decision: Decision): Promise<Result> => {
    try {
      const seen = await readMatter(queries, item.id)
      return { item, ...await sort(seen, stepsOf(decision, seen.page)) }
    } catch (error) {
      return { item, acts: [], error }
    }
  }
  const submit = async (decision: Decision) => {
    if (count !== null) return
    const chosen = queue.items.filter((item) => queue.ticked.includes(item.id))
    const results: Result[] = []
    for (const item of chosen) {
      setCount(results.length)
      const result = await one(item, decision)
      results.push(result)
      // Without a way to the server the rest is not tried: it stays chosen.
      if (isProblem(result.error) && result.error.isUnreachable) {
        results.push(...chosen.slice(results.length).map((left) => ({ item: left, acts: [], error: result.error })))
        break
      }
    }
    const done = results.filter((result) => result.error === undefined).map(({ item }) => item.id)
    queue.setTicked((before) => before.filter((id) => !done.includes(id)))
    setResults(results)
    setCount(null)
    await queries.invalidateQueries({ queryKey: keys.matters })
    if (queue.open && done.includes(queue.open)) queue.setOpen(null)
  }
  return { count, submit }
}

export function ManyPanel(props: Props) {
  const { queue, page, names, panel } = props
  const { t } = useTranslation()
  const [form] = Form.useForm<Decision>()
  const { count, submit } = useSortMany(props)
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
        onFinish={() => void submit(form.getFieldsValue(true) as Decision)} onKeyDown={leaveOnEscape} scrollToFirstError={toFirst}
      >
        <div id={panelId} className="decision-body" tabIndex={-1}>
          <p className="hint">{t('sorting.many_hint')}</p>
          <DecisionFields isMany form={form} page={page} names={names} barred={nobody} leave={leaveField} />
        </div>
        <div className="decision-foot">
          {count !== null && <BusyNote words={t('sorting.sending', { done: count, count: chosen })} />}
          <Button type="primary" size="large" htmlType="submit" loading={count !== null}>
            {t('sorting.act_many', { command: way ? t(`command.${way}`) : t('sorting.way'), count: chosen })}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
          </Button>
        </div>
      </Form>
    </section>
  )
}
