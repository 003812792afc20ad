// A table of any number of rows: those in view are drawn, the keys go through all of them.
import { useCallback, useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useScreenKeys, type ScreenKey } from '../parts/keys'
import { ListRow } from './list_row'
import { TickAll, type Ticks } from './ticks'
import { useCurrentRow } from './use_current_row'
import type { ListPages, Listed } from './use_list_pages'
import { useShown } from './use_shown'
import { useVirtualRows } from './use_virtual_rows'

export type Column<Item> = { name: string; head: string; cell: (item: Item) => ReactNode }

type Props<Item extends Listed> = {
  caption: string
  // How many rows there are, in words.
  counted: string
  columns: readonly Column<Item>[]
  list: ListPages<Item>
  ticks?: Ticks<Item>
  keys?: readonly ScreenKey[]
  open: (item: Item) => void
}

export function ListTable<Item extends Listed>({ caption, counted, columns, list, ticks, keys = [], open }: Props<Item>) {
  const { t } = useTranslation()
  const table = useRef<HTMLTableElement>(null)
  const current = useCurrentRow(list)
  const { rows, first, top, perScreen, goTo: scrollTo } = useVirtualRows(table, list.rowCount, current.row)
  useShown(list, first + (rows.range?.startIndex ?? 0), first + (rows.range?.endIndex ?? 0), current.row)
  const chooseNow = useRef(current.choose)
  chooseNow.current = current.choose
  const choose = useCallback((row: number) => chooseNow.current(row), [])
  const goTo = (row: number) => {
    const place = Math.max(0, Math.min(list.rowCount - 1, row))
    list.stop()
    current.choose(place)
    scrollTo(place)
  }
  const goToEnd = () => {
    goTo(list.rowCount - 1)
    list.readOn()
  }
  // The list has come to its end: so does whoever waited for it.
  const { isReadingOn, hasMore } = list
  const reached = useRef(goToEnd)
  reached.current = goToEnd
  useEffect(() => { if (isReadingOn && !hasMore) reached.current() }, [isReadingOn, hasMore])
  const unseen = (code: string, run: () => void): ScreenKey => ({ code, caps: [], label: '', run, isHidden: true })
  const rare = (code: string, label: string, run: () => void): ScreenKey => ({ code, caps: [code], label, run, isRare: true })
  const { item } = current
  useScreenKeys([
    { code: 'KeyJ', caps: ['J'], label: t('key.next_row'), run: () => goTo(current.row + 1) },
    { code: 'KeyK', caps: ['K'], label: t('key.previous_row'), run: () => goTo(current.row - 1) },
    { code: 'Enter', caps: ['Enter'], label: t('key.open'), run: () => (item ? open(item) : goTo(current.row)) },
    ...(ticks ? [{ code: 'KeyX', caps: ['X'], label: t('many.tick_key'), run: () => item && ticks.tick(item) }] : []),
    ...(isReadingOn ? [{ code: 'Escape', caps: ['Esc'], label: t('list.stop'), run: list.stop }] : []),
    ...keys,
    unseen('ArrowDown', () => goTo(current.row + 1)),
    unseen('ArrowUp', () => goTo(current.row - 1)),
    rare('PageDown', t('list.key.page_down'), () => goTo(current.row + perScreen)),
    rare('PageUp', t('list.key.page_up'), () => goTo(current.row - perScreen)),
    rare('Home', t('list.key.first'), () => goTo(0)),
    rare('End', t('list.key.last'), goToEnd),
  ])
  const width = columns.length + (ticks ? 2 : 1)
  const drawn: ReactNode[] = []
  let end = top
  for (const { index, start, end: endOfRow } of rows.getVirtualItems()) {
    if (start - end > 0.5) drawn.push(<Gap key={`before ${index}`} height={start - end} />)
    end = endOfRow
    const row = first + index
    const one = list.at(row)
    drawn.push(one
      ? (
        <ListRow
          key={one.id} item={one} row={row} index={index} columns={columns} ticks={ticks} isCurrent={row === current.row}
          measure={rows.measureElement} choose={choose} open={open}
        />
      )
      : <tr key={`coming ${row}`} data-index={index} aria-rowindex={row + 2}><td colSpan={width} className="cell-coming">{t('list.coming')}</td></tr>)
  }
  const rest = top + rows.getTotalSize() - end
  const drawnRows = rows.getVirtualItems().map(({ index }) => first + index).filter((row) => list.at(row))
  return (
    <>
      <Printed rows={drawnRows} counted={counted} />
      <table ref={table} className="list" aria-rowcount={list.hasMore ? -1 : list.rowCount + 1}>
        <caption className="only-read">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {ticks && <TickAll ticks={ticks} />}
            {columns.map(({ name, head }) => <th key={name} scope="col" className={`cell-${name}`}>{head}</th>)}
            <td className="cell-go" />
          </tr>
        </thead>
        <tbody>
          {drawn}
          {rest > 0.5 && <Gap height={rest} />}
        </tbody>
      </table>
    </>
  )
}

// Paper holds what the screen has drawn, and says so.
function Printed({ rows, counted }: { rows: readonly number[]; counted: string }) {
  const { t } = useTranslation()
  return <p className="only-print">{t('list.printed', { count: rows.length, from: Math.min(...rows) + 1, to: Math.max(...rows) + 1, all: counted })}</p>
}

// The room of rows that are not drawn.
function Gap({ height }: { height: number }) {
  return <tr aria-hidden="true" className="list-gap"><td style={{ height }} /></tr>
}
