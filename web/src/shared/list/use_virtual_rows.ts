// Only rows in view are in the document, and the one that is current: the focus may be in it.
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useLayoutEffect, useState, type RefObject } from 'react'

const rowHeight = 57
const headHeight = 29
const overscan = 8

const pageAround = (table: HTMLTableElement | null) => table?.closest('main') ?? null

export function useVirtualRows(table: RefObject<HTMLTableElement>, count: number, current: number) {
  const [top, setTop] = useState(0)
  const rows = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count, overscan, scrollMargin: top, scrollPaddingStart: headHeight,
    estimateSize: () => rowHeight,
    getScrollElement: () => pageAround(table.current),
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range)
      return current >= count || shown.includes(current) ? shown : [...shown, current].sort((one, other) => one - other)
    },
  })
  // What stands above the rows may grow or shrink.
  useLayoutEffect(() => {
    const body = table.current?.tBodies[0]
    const page = pageAround(table.current)
    if (!body || !page) return
    const now = Math.round(body.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop)
    if (Math.abs(now - top) > 1) setTop(now)
  }, [table, top, count, rows.range?.startIndex, rows.scrollRect?.height])
  const perScreen = Math.max(1, Math.floor(((rows.scrollRect?.height ?? 0) - headHeight) / rowHeight) - 1)
  return { rows, top, perScreen }
}
