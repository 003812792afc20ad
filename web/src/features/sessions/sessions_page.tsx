// Where somebody is logged in: one's own for everybody; anybody's for whoever keeps the accounts.
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router-dom'
import { bodyOf, client } from '@/shared/api/client'
import { keys } from '@/shared/api/queries'
import type { SessionItem, SessionsQuery } from '@/shared/api/types'
import { Choice } from '@/shared/fields/choice'
import { BusyNote } from '@/shared/parts/busy_note'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useSession } from '@/shared/session'
import { SessionsTable } from './sessions_table'
import '@/shared/parts/rows.css'
import './sessions.css'

type Asked = Pick<SessionsQuery, 'all' | 'account'>

function useSessions(asked: Asked) {
  return useInfiniteQuery({
    queryKey: [...keys.sessions, asked],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => bodyOf(client.GET('/api/v1/sessions', { params: { query: { ...asked, limit: '50', cursor: pageParam } } })),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  })
}

function useEnding() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: SessionItem) => client.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.sessions })
      void queries.invalidateQueries({ queryKey: keys.accounts })
    },
  })
}

export default function SessionsPage() {
  const { t } = useTranslation()
  const { officer } = useSession()
  const [address] = useSearchParams()
  const isKeeper = officer.role === 'security'
  const account = isKeeper ? address.get('account') ?? undefined : undefined
  const [whose, setWhose] = useState<'mine' | 'all'>(isKeeper ? 'all' : 'mine')
  const sessions = useSessions(account ? { account } : whose === 'all' ? { all: true } : {})
  const ending = useEnding()
  const items = sessions.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className="page-head">
        <h1>{t(isKeeper ? 'sessions.title' : 'sessions.mine')}</h1>
        {sessions.data && <span className="hint" role="status">{t('sessions.count', { count: sessions.data.pages[0]?.count ?? 0 })}</span>}
        {account && <Link to="/sessions">{t('sessions.to_all')}</Link>}
      </div>
      <p className="sessions-about">{t(isKeeper ? 'sessions.about_all' : 'sessions.about')}</p>
      {isKeeper && !account && (
        <div className="sessions-whose">
          <Choice
            isButtons label={t('sessions.whose')} value={whose} onChange={(value) => setWhose(value as 'mine' | 'all')}
            options={[{ value: 'all', label: t('sessions.all') }, { value: 'mine', label: t('sessions.mine') }]}
          />
        </div>
      )}
      <div role="alert"><ProblemNote error={sessions.error ?? ending.error} /></div>
      <div role="status" className="sessions-ended">{ending.isSuccess && t('sessions.ended', { name: ending.variables.officer_name })}</div>
      <section className="card" aria-label={t('sessions.title')}>
        {sessions.isPending && <div className="sessions-part"><BusyNote words={t('sessions.loading')} mayLeave /></div>}
        {sessions.data && items.length === 0 && <p className="nothing">{t('sessions.none')}</p>}
        {items.length > 0 && (
          <SessionsTable items={items} withNames={isKeeper} ending={ending.isPending ? ending.variables.id : null} end={(item) => ending.mutate(item)} />
        )}
        {sessions.hasNextPage && (
          <div className="sessions-part"><Button loading={sessions.isFetchingNextPage} onClick={() => void sessions.fetchNextPage()}>{t('matters.more')}</Button></div>
        )}
      </section>
    </>
  )
}
