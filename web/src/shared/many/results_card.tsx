// What came of many, one line each.
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../api/problem'
import type { Names } from '../api/queries'
import type { MatterItem } from '../api/types'
import { FaultLines } from '../fields/fault_lines'
import { actsInWords } from './told'
import type { Outcome } from './use_give'
import './results_card.css'

export type Result = Outcome & { item: MatterItem }

export function ResultsCard({ results, names, close }: { results: readonly Result[]; names: Names; close: () => void }) {
  const { t } = useTranslation()
  const card = useRef<HTMLElement>(null)
  const refused = results.filter((result) => result.error !== undefined).length
  useEffect(() => card.current?.focus(), [results])
  return (
    <section ref={card} className="card results" aria-label={t('many.results')} tabIndex={-1}>
      <div className="card-head">
        <h2>{t('many.results')}</h2>
        <Button type="text" size="small" onClick={close}>{t('many.close_results')}</Button>
      </div>
      <p className="results-sum" role="status">{t('many.result', { done: results.length - refused, refused })}</p>
      <ul>{results.map((result) => <ResultLine key={result.item.id} result={result} names={names} />)}</ul>
    </section>
  )
}

function ResultLine({ result, names }: { result: Result; names: Names }) {
  const { t } = useTranslation()
  const { item, acts, error, keptBy } = result
  const problem = isProblem(error) ? error : undefined
  const said = problem?.page?.title ?? t(problem?.isUnreachable ? 'problem.unreachable' : 'problem.unknown')
  return (
    <li className={error === undefined ? 'is-done' : 'is-refused'}>
      <span><span className="figures">{item.number}</span> <bdi>{item.subject}</bdi></span>
      {acts.length > 0 && <span className="hint">{t('many.written', { acts: actsInWords(acts, names, t) })}</span>}
      {keptBy && <span className="hint">{t('many.kept_by', { organ: names.organ(keptBy) })}</span>}
      {error !== undefined && (
        <span className="results-why">
          {t('many.refused', { sentence: said })}
          {problem?.page?.article && t('commands.article', { article: names.article(problem.page.article) })}
        </span>
      )}
      {problem && <FaultLines faults={problem.fields} />}
    </li>
  )
}
