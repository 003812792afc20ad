// What came of many, one line each.
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/shared/api/problem'
import type { Names } from '@/shared/api/queries'
import type { MatterItem } from '@/shared/api/types'
import { FaultLines } from '@/shared/fields/fault_lines'
import { actsInWords } from './told'
import type { Sorted } from './use_sort'

export type Result = Sorted & { item: MatterItem }

export function ResultsCard({ results, names, close }: { results: readonly Result[]; names: Names; close: () => void }) {
  const { t } = useTranslation()
  const card = useRef<HTMLElement>(null)
  const refused = results.filter((result) => result.error !== undefined).length
  useEffect(() => card.current?.focus(), [results])
  return (
    <section ref={card} className="card results" aria-label={t('sorting.results')} tabIndex={-1}>
      <div className="card-head">
        <h2>{t('sorting.results')}</h2>
        <Button type="text" size="small" onClick={close}>{t('sorting.close_results')}</Button>
      </div>
      <p className="results-sum" role="status">{t('sorting.result', { done: results.length - refused, refused })}</p>
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
      {acts.length > 0 && <span className="hint">{t('sorting.written', { acts: actsInWords(acts, names, t) })}</span>}
      {keptBy && <span className="hint">{t('sorting.kept_by', { organ: names.organ(keptBy) })}</span>}
      {error !== undefined && (
        <span className="results-why">
          {t('sorting.refused', { sentence: said })}
          {problem?.page?.article && t('commands.article', { article: names.article(problem.page.article) })}
        </span>
      )}
      {problem && <FaultLines faults={problem.fields} />}
    </li>
  )
}
