// The head of a list: how many there are and how many are listed, the table of them all, and the columns.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../session'
import { longDay } from '../words/day'
import type { ListPages, Listed } from './use_list_pages'

export type ListWords = 'matters' | 'petition_list'
type Props<Item extends Listed> = { words: ListWords; list: ListPages<Item>; children: ReactNode }

export function ListHead<Item extends Listed>({ words, list: { told, rowCount, hasMore }, children }: Props<Item>) {
  const { t } = useTranslation()
  const { today } = useSession()
  const isExact = told?.isExact || !hasMore
  const count = told?.isExact ? told.count : hasMore ? told?.count ?? 0 : rowCount
  return (
    <div className="page-head">
      <h1>{t(`${words}.title`)}</h1>
      <span className="hint">{longDay(today)}</span>
      {told && <span className="hint" role="status">{t(isExact ? `${words}.count` : `${words}.count_about`, { count })}</span>}
      {rowCount > 0 && <span className="hint" role="status">{t(hasMore ? 'list.listed' : 'list.listed_all', { count: rowCount })}</span>}
      {rowCount > 0 && children}
    </div>
  )
}
