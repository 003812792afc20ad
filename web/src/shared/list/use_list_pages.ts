// A list of any length, page by page as the server gives it: each page begins where the one before it ended. Only
// pages in view are asked for and kept up to date; the others leave the memory after a while and come back when they
// are wanted again. Their size is remembered, so that no row changes its place.
import { useQueries, type QueryKey } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useReadOn } from './use_read_on'

export type Listed = { id: string }
export type ListPage<Item> = { items: Item[]; next_cursor: string | null; count: number; count_is_exact: boolean }
// Without a size it was never read.
type Known = { cursor: string | null; size: number | null }
type Held = { key: string; known: readonly Known[]; inView: readonly [number, number]; current: number; told?: { count: number; isExact: boolean } }

export const pageSize = 100
const ahead = 60
const forgetAfter = 60_000

function fresh(key: string): Held {
  return { key, known: [{ cursor: null, size: null }], inView: [0, 0], current: 0 }
}

// What an answer says of its own size, and of where the next page begins. The end may have moved up.
function after<Item>(known: readonly Known[], place: number, { items, next_cursor: cursor }: ListPage<Item>): readonly Known[] {
  const before = known[place]
  // The list has become shorter than this page's place.
  if (!before) return known
  const own = { ...before, size: items.length }
  const next = known[place + 1]
  const rest = cursor === null ? [] : [{ cursor, size: next?.size ?? null }, ...known.slice(place + 2)]
  const isSame = before.size === own.size && (next?.cursor ?? null) === cursor
  return isSame ? known : [...known.slice(0, place), own, ...rest]
}

export function useListPages<Item extends Listed>(
  queryKey: QueryKey, read: (cursor: string | null, signal: AbortSignal) => Promise<ListPage<Item>>,
) {
  const key = JSON.stringify(queryKey)
  const [state, set] = useState(() => fresh(key))
  const held = state.key === key ? state : fresh(key)
  const { known, inView: [first, last], current } = held
  const places = known.flatMap((_, place) => ((place >= first && place <= last) || place === current ? [place] : []))
  const asked = useQueries({
    queries: places.map((place) => {
      const cursor = known[place]?.cursor ?? null
      return {
        queryKey: [...queryKey, cursor], gcTime: forgetAfter,
        queryFn: ({ signal }: { signal: AbortSignal }) => read(cursor, signal),
      }
    }),
  })
  // While a page is read anew from another beginning, what stood there stands.
  const stood = useRef(new Map<number, ListPage<Item>>())
  const askedKey = useRef(key)
  if (askedKey.current !== key) stood.current.clear()
  askedKey.current = key
  places.forEach((place, n) => { const page = asked[n]?.data; if (page) stood.current.set(place, page) })
  for (const place of stood.current.keys()) if (!places.includes(place)) stood.current.delete(place)
  const answers = useRef<[number, ListPage<Item>][]>([])
  answers.current = asked.flatMap(({ data }, n): [number, ListPage<Item>][] => (data ? [[places[n] ?? 0, data]] : []))
  const isNews = `${key} ${places.join()} ${asked.map(({ dataUpdatedAt }) => dataUpdatedAt).join()}`
  useEffect(() => {
    set((now) => answers.current.reduce((before, [place, page]) => {
      const knownNow = after(before.known, place, page)
      const isTold = before.told?.count === page.count && before.told.isExact === page.count_is_exact
      return knownNow === before.known && isTold ? before : { ...before, known: knownNow, told: { count: page.count, isExact: page.count_is_exact } }
    }, now.key === key ? now : fresh(key)))
  }, [key, isNews])
  const starts = useMemo(() => {
    let row = 0
    return known.map(({ size }) => { const start = row; row += size ?? 0; return start })
  }, [known])
  const rowCount = known.reduce((sum, { size }) => sum + (size ?? 0), 0)
  const pageOf = (row: number) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= row) low = middle
      else high = middle - 1
    }
    return low
  }
  const at = (row: number): Item | undefined => {
    const place = pageOf(row)
    return stood.current.get(place)?.items[row - (starts[place] ?? 0)]
  }
  const placeOf = (id: string): number => {
    for (const [place, { items }] of stood.current) {
      const found = items.findIndex((item) => item.id === id)
      if (found >= 0) return (starts[place] ?? 0) + found
    }
    return -1
  }
  const end = known.at(-1)
  const hasMore = end?.size === null && rowCount > 0
  const reading = useReadOn<Item>({
    key, hasMore, cursor: end?.cursor ?? null, read,
    tell: (from, pages) => set((before) => {
      const last = before.known.at(-1)
      const isNext = before.key === key && last?.size === null && last.cursor === from
      return isNext ? { ...before, known: pages.reduce((all, page) => after(all, all.length - 1, page), before.known) } : before
    }),
  })
  // The rows from one to another are in view, and what follows soon is wanted too; the current one may have the focus.
  const show = (from: number, to: number, currentRow: number) => {
    const now = pageOf(currentRow)
    const inView: [number, number] = [pageOf(from), pageOf(Math.min(to + ahead, hasMore ? rowCount : rowCount - 1))]
    if (inView[0] !== first || inView[1] !== last || now !== current) set((before) => (before.key === key ? { ...before, inView, current: now } : before))
  }
  return {
    rowCount, hasMore, at, placeOf, show, told: held.told, ...reading,
    // Of the pages that are listed.
    cursors: known.filter(({ size }) => size !== null).map(({ cursor }) => cursor),
    isAnswered: stood.current.size > 0,
    isAsking: asked.some(({ isFetching }) => isFetching),
    error: asked.find(({ error }) => error)?.error ?? null,
    again: () => asked.forEach((one) => { if (one.isError) void one.refetch() }),
  }
}

export type ListPages<Item extends Listed> = ReturnType<typeof useListPages<Item>>
