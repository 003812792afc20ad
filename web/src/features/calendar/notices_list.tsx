import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { keys, type Names } from '@/shared/api/queries'
import type { NoticeItem } from '@/shared/api/types'
import { ProblemNote } from '@/shared/parts/problem_note'
import { instantWords } from '@/shared/words/day'
import { NoticeDates } from './notice_dates'

const limit = '10'

function useNotices() {
  return useInfiniteQuery({
    queryKey: keys.reference('notices'),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => bodyOf(client.GET('/api/v1/calendar/notices', { params: { query: { limit, cursor: pageParam } } })),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  })
}

export function NoticesList({ names, today }: { names: Names; today: string }) {
  const { t } = useTranslation()
  const notices = useNotices()
  const items = notices.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="card" aria-label={t('notices.list')}>
      <div className="card-head"><h2>{t('notices.list')}</h2></div>
      <ProblemNote error={notices.error} names={names} />
      {notices.data && items.length === 0 && <p className="nothing">{t('notices.none')}</p>}
      {items.length > 0 && (
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{t('field.year')}</th>
              <th scope="col">{t('field.title')}</th>
              <th scope="col">{t('field.notice_days')}</th>
              <th scope="col">{t('entering.by_whom')}</th>
            </tr>
          </thead>
          <tbody>{items.map((item) => <NoticeRow key={item.n} item={item} names={names} today={today} />)}</tbody>
        </table>
      )}
      {notices.hasNextPage && (
        <div className="notices-more">
          <Button loading={notices.isFetchingNextPage} onClick={() => void notices.fetchNextPage()}>{t('matters.more')}</Button>
        </div>
      )}
    </section>
  )
}

function NoticeRow({ item, names, today }: { item: NoticeItem; names: Names; today: string }) {
  const { t } = useTranslation()
  return (
    <tr>
      <td className="figures">{item.year}</td>
      <td>{item.title || t('notices.of_year', { year: item.year })}</td>
      <td>
        <details>
          <summary>{t('notices.days', { count: item.days.length })}</summary>
          <NoticeDates days={item.days} today={today} />
        </details>
      </td>
      <td className="hint">
        {item.officer_id ? names.officer(item.officer_id) : t('notices.came_with_the_program')} {instantWords(item.recorded_at, today)}
      </td>
    </tr>
  )
}
