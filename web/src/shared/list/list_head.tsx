// The head of a list: how many there are and how many are listed, the table of them all, and the columns.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../session'
import { longDay } from '../words/day'
import type { ListPages, Listed } from './use_list_pages'

export type ListWords = 'matters' | 'petition_list'
type Props<Item extends Listed> = { words: ListWords; list: ListPages<Item>; children: ReactNode }

// How many there are, as far as the server has counted.
export function useCounted<Item extends Listed>(words: ListWords, { told, rowCount, hasMore }: ListPages<Item>): string {
  const { t } = useTranslation()
  const isExact = told?.isExact || !hasMore
  const count = told?.isExact ? told.count : hasMore ? told?.count ?? 0 : rowCount
  return t(isExact ? `${words}.count` : `${words}.count_about`, { count })
}

export function ListHead<Item extends Listed>({ words, list, children }: Props<Item>) {
  const { t } = useTranslation()
  const { today } = useSession()
  const { told, rowCount, hasMore } = list
  const counted = useCounted(words, list)
  return (
    <div className="page-head">
      <h1>{t(`${words}.title`)}</h1>
      <span className="hint">{longDay(today)}</span>
      {told && <span className="hint" role="status">{counted}</span>}
      {rowCount > 0 && <span className="hint no-print" role="status">{t(hasMore ? 'list.listed' : 'list.listed_all', { count: rowCount })}</span>}
      {rowCount > 0 && children}
    </div>
  )
}
