// The matters this officer may see, as the server filters and sorts them. The address holds what was asked.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { bodyOf, client } from '@/shared/api/client'
import { keys, useNames } from '@/shared/api/queries'
import type { MatterItem, MattersQuery } from '@/shared/api/types'
import { ListScreen } from '@/shared/list/list_screen'
import { readListed } from '@/shared/list/read_listed'
import { TicksBar, useTicks } from '@/shared/list/ticks'
import { pageSize, useListPages } from '@/shared/list/use_list_pages'
import { ResultsCard, type Result } from '@/shared/many/results_card'
import { useSession } from '@/shared/session'
import { choosable, hiddenAtFirst, matterColumns } from './matter_columns'
import { MattersFilters } from './matters_filters'
import { ManyDrawer } from './many_drawer'

export default function MattersPage() {
  const { t } = useTranslation()
  const { today } = useSession()
  const go = useNavigate()
  const queries = useQueryClient()
  const names = useNames()
  const [asked, ask] = useSearchParams()
  const query = Object.fromEntries(asked) as MattersQuery
  const queryKey = [...keys.matters, 'list', asked.toString()]
  const read = (cursor: string | null, signal: AbortSignal) => bodyOf(client.GET('/api/v1/matters', {
    params: { query: { ...query, limit: String(pageSize), ...(cursor === null ? {} : { cursor }) } }, signal,
  }))
  const list = useListPages<MatterItem>(queryKey, read)
  const ticks = useTicks<MatterItem>(asked.toString(), list.rowCount, () => readListed(queries, queryKey, list.cursors, read), ({ number }) => number)
  const [isMany, setIsMany] = useState(false)
  const [results, setResults] = useState<readonly Result[]>([])
  const hasTicks = ticks.items.length > 0
  return (
    <>
      {results.length > 0 && <ResultsCard results={results} names={names} close={() => setResults([])} />}
      <ListScreen
        words="matters" kept="matter" asked={asked} ask={ask} exported={{ of: 'matters', query }} list={list}
        columns={matterColumns(names, today, t)} choosable={choosable} hiddenAtFirst={hiddenAtFirst} filters={<MattersFilters asked={asked} ask={ask} />}
        names={names} open={({ id }) => go(`/matters/${id}`)}
        ticks={ticks} ticksBar={hasTicks && <TicksBar ticks={ticks} begin={() => setIsMany(true)} />}
        keys={[
          { code: 'KeyA', caps: ['A'], label: t('many.tick_all'), run: ticks.tickAll, isRare: true },
          ...(hasTicks ? [
            { code: 'KeyC', caps: ['C'], label: t('many.begin'), run: () => setIsMany(true) },
            { code: 'Escape', caps: ['Esc'], label: t('many.untick'), run: ticks.clear, isRare: true },
          ] : []),
        ]}
      />
      {isMany && hasTicks && <ManyDrawer ticks={ticks} names={names} setResults={setResults} close={() => setIsMany(false)} />}
    </>
  )
}
