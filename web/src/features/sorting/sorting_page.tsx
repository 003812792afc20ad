// The sorting desk: what waits, by due day; what came; and where it goes. One key for each choice, and the next
// one is shown when this one is done.
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMatter, type Seen } from '@/shared/api/matter'
import { isProblem } from '@/shared/api/problem'
import { useNames } from '@/shared/api/queries'
import { AlsoHere } from '@/shared/parts/also_here'
import { ProblemNote } from '@/shared/parts/problem_note'
import { DecisionPanel, leaveField, type Panel } from './decision_panel'
import { keptDecisions } from './kept_decisions'
import { LetterCard } from './letter_card'
import { ManyPanel } from './many_panel'
import { QueueList } from './queue_list'
import { ResultsCard, type Result } from '@/shared/many/results_card'
import { actsInWords } from '@/shared/many/told'
import { useQueue } from './use_queue'
import { useGive, type Outcome } from '@/shared/many/use_give'
import { useSortingKeys } from './use_sorting_keys'
import './sorting.css'

export default function SortingPage() {
  const queue = useQueue()
  const matter = useMatter(queue.open ?? '')
  const give = useGive()
  const names = useNames()
  const { t } = useTranslation()
  const panel = useRef<Panel | null>(null)
  const [results, setResults] = useState<readonly Result[]>([])
  const [told, tell] = useState('')
  const seen = queue.open === null ? undefined : matter.data
  const isMany = queue.ticked.length > 0
  useSortingKeys({ queue, panel, page: seen?.page, isMany })
  const done = async ({ page }: Seen, given: Outcome) => {
    const { id, number } = page.matter
    keptDecisions.delete(id)
    const written = t('sorting.done', { number, acts: actsInWords(given.acts, names, t) })
    tell(given.keptBy ? `${written}${t('many.kept_by', { organ: names.organ(given.keptBy) })}` : written)
    await queue.goOn()
    leaveField()
  }
  return (
    <div className="sorting">
      <QueueList queue={queue} />
      <div className="sorting-middle">
        <p className={told === '' ? 'only-read' : 'sorting-told'} role="status">{told}</p>
        {results.length > 0 && <ResultsCard results={results} names={names} close={() => setResults([])} />}
        {seen && <AlsoHere key={seen.page.matter.id} matter={seen.page.matter.id} />}
        {seen && <LetterCard page={seen.page} names={names} isInList={queue.isInList} />}
        {queue.open !== null && !seen && matter.error && (
          isProblem(matter.error, 404) ? <p className="card nothing">{t('matter.not_there')}</p> : <ProblemNote error={matter.error} />
        )}
      </div>
      {seen && !isMany && <DecisionPanel key={seen.page.matter.id} newest={seen} names={names} give={give} panel={panel} hasBegun={told !== ''} done={(...was) => void done(...was)} />}
      {seen && isMany && <ManyPanel queue={queue} page={seen.page} names={names} give={give} panel={panel} setResults={setResults} />}
    </div>
  )
}
