import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { keys, useNames } from '@/shared/api/queries'
import type { Article, ArticlesQuery } from '@/shared/api/types'
import { ProblemNote } from '@/shared/parts/problem_note'
import { VerifiedTag } from '@/shared/parts/verified_tag'
import { longDay } from '@/shared/words/day'

type Asked = Pick<ArticlesQuery, 'q' | 'number' | 'on'>

export function ArticlesCard() {
  const { t } = useTranslation()
  const names = useNames()
  const [asked, ask] = useState<Asked | null>(null)
  const found = useInfiniteQuery({
    queryKey: keys.reference(`articles ${JSON.stringify(asked)}`),
    enabled: asked !== null,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => bodyOf(client.GET('/api/v1/articles', { params: { query: { ...asked, limit: '20', cursor: pageParam } } })),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  })
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const search = ({ q, number, on }: Asked) => {
    const filled = { q: q?.trim() || undefined, number: number?.trim() || undefined, on: on || undefined }
    ask(filled.q || filled.number ? filled : null)
  }
  return (
    <section className="card" aria-label={t('laws.find')}>
      <div className="card-head"><h2>{t('laws.find')}</h2></div>
      <Form<Asked> name="articles" layout="vertical" className="laws-search" onFinish={search}>
        <Form.Item name="q" label={t('laws.q')}><Input allowClear /></Form.Item>
        <Form.Item name="number" label={t('laws.number')}><Input placeholder={t('laws.number_hint')} /></Form.Item>
        <Form.Item name="on" label={t('laws.on')}><Input type="date" /></Form.Item>
        <Form.Item label=" " colon={false}><Button type="primary" htmlType="submit" loading={found.isFetching && !found.isFetchingNextPage}>{t('laws.search')}</Button></Form.Item>
      </Form>
      <ProblemNote error={found.error} names={names} isTyped />
      <p className="hint laws-part" role="status">
        {asked === null ? t('laws.type') : found.data && (items.length === 0 ? t('laws.none_found') : t('laws.count', { count: found.data.pages.at(-1)?.count ?? 0 }))}
      </p>
      {asked !== null && <ul className="laws-found">{items.map((item) => <FoundArticle key={item.id} item={item} />)}</ul>}
      {found.hasNextPage && <div className="laws-part"><Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>{t('matters.more')}</Button></div>}
    </section>
  )
}

function FoundArticle({ item }: { item: Article }) {
  const { t } = useTranslation()
  return (
    <li>
      <h3>{item.name} <VerifiedTag verified={item.verified} /></h3>
      <p className="law-text">{item.text ?? item.gist}</p>
      <p className="hint">
        {[item.chapter, t('laws.in_force', { from: longDay(item.in_force_from) }), item.in_force_until && t('laws.until', { until: longDay(item.in_force_until) }), item.source]
          .filter(Boolean).join(t('list_separator'))}
      </p>
    </li>
  )
}
