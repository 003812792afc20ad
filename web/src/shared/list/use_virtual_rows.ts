// Only rows in view are in the document, and the one that is current: the focus may be in it.
import { defaultRangeExtractor, elementScroll, observeElementOffset, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { isAtEdge, isDragged, windowAround, windowAt, windowRows } from './row_window'

const rowHeight = 57
const headHeight = 29
const overscan = 8

const pageAround = (table: HTMLTableElement | null) => table?.closest('main') ?? null

export function useVirtualRows(table: RefObject<HTMLTableElement>, count: number, current: number) {
  const [top, setTop] = useState(0)
  const [wanted, setFirst] = useState(0)
  const first = Math.min(wanted, Math.max(0, count - windowRows))
  // Where the page was scrolled to, by whomever: what differs from it is the officer's own step.
  const seenAt = useRef(0)
  const dragged = useRef<(offset: number) => void>(() => undefined)
  const rows = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: Math.min(count, windowRows), overscan, scrollMargin: top, scrollPaddingStart: headHeight,
    estimateSize: () => rowHeight,
    getItemKey: useCallback((index: number) => first + index, [first]),
    getScrollElement: () => pageAround(table.current),
    observeElementOffset: (instance, tell) => observeElementOffset(instance, (offset, isScrolling) => {
      dragged.current(offset)
      tell(offset, isScrolling)
    }),
    scrollToFn: (offset, options, instance) => {
      elementScroll(offset, options, instance)
      seenAt.current = instance.scrollElement?.scrollTop ?? 0
    },
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range)
      const index = current - first
      const isOutside = index < 0 || index >= range.count || shown.includes(index)
      return isOutside ? shown : [...shown, index].sort((one, other) => one - other)
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
  // The window goes first: what is drawn next is of the place to which it was dragged.
  dragged.current = (offset) => {
    const page = pageAround(table.current)
    if (!page) return
    const part = (offset - top) / Math.max(1, page.scrollHeight - page.clientHeight - top)
    const isFar = isDragged(offset - seenAt.current, page.scrollHeight, page.clientHeight)
    seenAt.current = offset
    if (isFar) flushSync(() => setFirst(windowAt(Math.max(0, Math.min(1, part)), count)))
  }
  // What is to be done once the window has moved.
  const move = useRef<{ to: number; then: () => void } | null>(null)
  const moveTo = (to: number, then: () => void) => {
    move.current = { to, then }
    setFirst(to)
  }
  const { range } = rows
  // Once from one place: where the page cannot be scrolled yet, it is tried again with the next step.
  const movedFrom = useRef<number | null>(null)
  const startOf = (index: number) => rows.getOffsetForIndex(index, 'start')?.[0] ?? 0
  useLayoutEffect(() => {
    if (move.current) {
      if (move.current.to === first) move.current.then()
      move.current = null
      return
    }
    const isOld = rows.scrollOffset !== pageAround(table.current)?.scrollTop
    if (!range || isOld || rows.scrollOffset === movedFrom.current || !isAtEdge(first, range, count)) return
    const row = first + range.startIndex
    const next = windowAround(row, count)
    if (next === first) return
    movedFrom.current = rows.scrollOffset
    const below = startOf(range.startIndex) - (rows.scrollOffset ?? 0)
    moveTo(next, () => rows.scrollToOffset(startOf(row - next) - below))
  })
  const goTo = (row: number) => {
    const isNear = row >= first && row < first + Math.min(count, windowRows)
    const next = isNear ? first : windowAround(row, count)
    if (next === first) rows.scrollToIndex(row - first, { align: 'auto' })
    else moveTo(next, () => rows.scrollToIndex(row - next, { align: row > current ? 'end' : 'start' }))
  }
  const perScreen = Math.max(1, Math.floor(((rows.scrollRect?.height ?? 0) - headHeight) / rowHeight) - 1)
  return { rows, first, top, perScreen, goTo }
}
