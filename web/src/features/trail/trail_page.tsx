// What was done, by whom and when, newest first; and whether every row still follows from the one before.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { useNames, useOfficers } from '@/shared/api/queries'
import type { TrailQuery } from '@/shared/api/types'
import { OneOf } from '@/shared/fields/one_of'
import { useLate } from '@/shared/late'
import { BusyNote } from '@/shared/parts/busy_note'
import { ProblemNote } from '@/shared/parts/problem_note'
import { TrailTable } from './trail_table'
import { actionOptions } from './trail_words'
import './trail.css'

type Filter = Pick<TrailQuery, 'officer' | 'action' | 'matter'>

function useTrail(filter: Filter) {
  return useInfiniteQuery({
    queryKey: ['trail', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => bodyOf(client.GET('/api/v1/audit', { params: { query: { ...filter, limit: '50', cursor: pageParam } } })),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  })
}

export default function TrailPage() {
  const { t } = useTranslation()
  const names = useNames()
  const [typed, setTyped] = useState<Filter>({})
  const filter = useLate(typed, 300)
  const trail = useTrail(filter)
  const items = trail.data?.pages.flatMap((page) => page.items) ?? []
  const isFiltered = Object.values(filter).some(Boolean)
  return (
    <>
      <div className="page-head">
        <h1>{t('trail.title')}</h1>
        {trail.data && <span className="hint" role="status">{t('trail.count', { count: trail.data.pages[0]?.count ?? 0 })}</span>}
      </div>
      <CheckCard />
      <section className="card" aria-label={t('trail.title')}>
        <Filters filter={typed} change={setTyped} />
        <ProblemNote error={trail.error} names={names} />
        {trail.isPending && <div className="trail-part"><BusyNote words={t('trail.loading')} mayLeave /></div>}
        {trail.data && items.length === 0 && <p className="nothing">{t(isFiltered ? 'trail.none_with_filter' : 'trail.none')}</p>}
        {items.length > 0 && <TrailTable items={items} names={names} />}
        {trail.hasNextPage && (
          <div className="trail-part"><Button loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>{t('matters.more')}</Button></div>
        )}
      </section>
    </>
  )
}

function Filters({ filter, change }: { filter: Filter; change: (filter: Filter) => void }) {
  const { t } = useTranslation()
  const officers = useOfficers()
  const set = (part: Filter) => change({ ...filter, ...part })
  const actions = [{ value: '', label: t('trail.any_action') }, ...actionOptions()]
  const everybody = [{ value: '', label: t('trail.anybody') }, ...officers.map((one) => ({ value: one.id, label: one.name }))]
  return (
    <details open={!window.matchMedia('(max-width: 600px)').matches}>
      <summary className="trail-fold">{t('trail.filters')}</summary>
      <div className="trail-filters" role="group" aria-label={t('trail.filters')}>
        <label htmlFor="trail_officer">{t('trail.officer')}</label>
        <OneOf id="trail_officer" value={filter.officer ?? ''} options={everybody} onChange={(id) => set({ officer: String(id) || undefined })} />
        <label htmlFor="trail_action">{t('trail.action')}</label>
        <OneOf id="trail_action" value={filter.action ?? ''} options={actions} onChange={(action) => set({ action: String(action) || undefined })} />
        <label htmlFor="trail_matter">{t('trail.matter')}</label>
        <Input id="trail_matter" allowClear value={filter.matter ?? ''} onChange={(event) => set({ matter: event.target.value.trim() || undefined })} />
      </div>
    </details>
  )
}

function CheckCard() {
  const { t } = useTranslation()
  const names = useNames()
  const check = useQuery({ queryKey: ['trail check'], queryFn: () => bodyOf(client.GET('/api/v1/audit/check')), enabled: false, retry: false })
  const broken = check.data?.first_broken
  const isBroken = broken !== null && broken !== undefined
  return (
    <div className="trail-check">
      <Button type="primary" loading={check.isFetching} onClick={() => void check.refetch()}>{t('trail.check')}</Button>
      {check.isFetching && <BusyNote words={t('trail.checking')} mayLeave />}
      <ProblemNote error={check.error} names={names} />
      {check.data && !check.isFetching && (
        <Alert
          showIcon role="status" type={isBroken ? 'error' : 'success'}
          message={isBroken ? t('trail.broken', { n: broken }) : t('trail.whole', { count: check.data.rows })}
          description={<span className="trail-hash">{t('trail.last_hash', { hash: check.data.last_hash })}</span>}
        />
      )}
    </div>
  )
}
