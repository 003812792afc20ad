// The matters this officer may see, as the server filters and sorts them. The address holds what was asked.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { bodyOf, client } from '@/shared/api/client'
import { keys, useNames } from '@/shared/api/queries'
import type { MattersQuery } from '@/shared/api/types'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useScreenKeys } from '@/shared/parts/keys'
import { useSession } from '@/shared/session'
import { longDay } from '@/shared/words/day'
import { useEndInView } from '@/shared/parts/use_end_in_view'
import { ColumnsChoice, useColumns } from './columns'
import { ExportPart } from './export_part'
import { MattersFilters } from './matters_filters'
import { MattersTable } from './matters_table'
import { ViewsBar } from './views_bar'
import { useRows } from '@/shared/parts/use_rows'
import './matters.css'

const limit = 50

function useMatters(asked: URLSearchParams) {
  const query = Object.fromEntries(asked) as MattersQuery
  return useInfiniteQuery({
    queryKey: [...keys.matters, asked.toString()],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => bodyOf(client.GET('/api/v1/matters', {
      params: { query: { ...query, limit: String(limit), ...(pageParam ? { cursor: pageParam } : {}) } },
    })),
    getNextPageParam: (page) => page.next_cursor,
  })
}

export default function MattersPage() {
  const { t } = useTranslation()
  const { today } = useSession()
  const go = useNavigate()
  const names = useNames()
  const [asked, ask] = useSearchParams()
  const matters = useMatters(asked)
  const items = matters.data?.pages.flatMap((page) => page.items) ?? []
  const first = matters.data?.pages[0]
  const columns = useColumns()
  const end = useEndInView(matters.hasNextPage && !matters.isFetchingNextPage && !matters.error ? () => void matters.fetchNextPage() : null)
  const open = (id: string) => go(`/matters/${id}`)
  const rows = useRows(items.map((item) => item.id))
  useScreenKeys([
    { code: 'KeyJ', caps: ['J'], label: t('key.next_row'), run: rows.next },
    { code: 'KeyK', caps: ['K'], label: t('key.previous_row'), run: rows.previous },
    { code: 'Enter', caps: ['Enter'], label: t('key.open'), run: () => rows.current && open(rows.current) },
    { code: 'ArrowDown', caps: [], label: '', run: rows.next, isHidden: true },
    { code: 'ArrowUp', caps: [], label: '', run: rows.previous, isHidden: true },
  ])
  return (
    <>
      <div className="page-head">
        <h1>{t('matters.title')}</h1>
        <span className="hint">{longDay(today)}</span>
        {first && <span className="hint" role="status">{t(first.count_is_exact ? 'matters.count' : 'matters.count_about', { count: first.count })}</span>}
        {items.length > 0 && <ExportPart key={asked.toString()} query={Object.fromEntries(asked) as MattersQuery} names={names} />}
        {items.length > 0 && <ColumnsChoice columns={columns} />}
      </div>
      <section className="card">
        <ViewsBar asked={asked} ask={ask} />
        <MattersFilters asked={asked} ask={ask} />
        <ProblemNote error={matters.error} names={names} />
        {first && items.length === 0 && <Nothing isFiltered={[...asked.keys()].length > 0} clear={() => ask({})} />}
        {items.length > 0 && <MattersTable items={items} names={names} today={today} columns={columns} rows={rows} open={open} />}
        {matters.hasNextPage && (
          <div className="more" ref={end}>
            <Button loading={matters.isFetchingNextPage} onClick={() => void matters.fetchNextPage()}>{t('matters.more')}</Button>
          </div>
        )}
      </section>
    </>
  )
}

function Nothing({ isFiltered, clear }: { isFiltered: boolean; clear: () => void }) {
  const { t } = useTranslation()
  const { officer } = useSession()
  return (
    <div className="nothing">
      <p>{isFiltered ? t('matters.none_with_filter') : t(`matters.none_for.${officer.role}` as 'matters.none', { defaultValue: t('matters.none') })}</p>
      {isFiltered && <Button onClick={clear}>{t('matters.drop_filters')}</Button>}
    </div>
  )
}
