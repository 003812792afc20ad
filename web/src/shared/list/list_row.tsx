// One row. While one scrolls, rows that stay are not drawn anew, and what is in them is plain: there are many.
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyCap } from '../parts/keys'
import type { Column } from './list_table'
import { TickCell, type Ticks } from './ticks'
import type { Listed } from './use_list_pages'

type Props<Item extends Listed> = {
  item: Item
  row: number
  // Of those that are drawn in one window.
  index: number
  columns: readonly Column<Item>[]
  ticks?: Ticks<Item>
  isCurrent: boolean
  measure: (row: HTMLTableRowElement | null) => void
  choose: (row: number) => void
  open: (item: Item) => void
}

function Row<Item extends Listed>({ item, row, index, columns, ticks, isCurrent, measure, choose, open }: Props<Item>) {
  const { t } = useTranslation()
  return (
    <tr
      ref={measure} data-index={index} aria-rowindex={row + 2}
      className={isCurrent ? 'is-current' : ''} aria-current={isCurrent ? 'true' : undefined}
      onClick={() => open(item)} onFocus={() => choose(row)}
    >
      {ticks && <TickCell ticks={ticks} item={item} />}
      {columns.map(({ name, cell }) => <td key={name} className={`cell-${name}`}>{cell(item)}</td>)}
      <td className="cell-go"><span className="row-go" aria-hidden="true">{t('key.open')}<KeyCap cap="Enter" /></span></td>
    </tr>
  )
}

export const ListRow = memo(Row) as typeof Row
