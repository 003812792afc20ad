// A page is found only by the one before it, so the end of a list is reached by reading on. What is read is not held:
// where each page begins is enough to come back to it.
import { useEffect, useRef, useState } from 'react'
import type { ListPage } from './use_list_pages'

// The pages of this long are told together: drawing costs more than reading.
const turn = 200

type Read<Item> = (cursor: string | null, signal: AbortSignal) => Promise<ListPage<Item>>

async function readSome<Item>(from: string | null, read: Read<Item>, signal: AbortSignal): Promise<ListPage<Item>[]> {
  const pages: ListPage<Item>[] = []
  const begun = performance.now()
  let cursor = from
  do {
    const page = await read(cursor, signal)
    pages.push(page)
    cursor = page.next_cursor
  } while (cursor !== null && performance.now() - begun < turn)
  return pages
}

type Reading<Item> = {
  key: string
  hasMore: boolean
  // Of the page that is not listed yet.
  cursor: string | null
  read: Read<Item>
  tell: (from: string | null, pages: ListPage<Item>[]) => void
}

// Each turn begins where the list ends by then; another list is not read on.
export function useReadOn<Item>({ key, hasMore, cursor, read, tell }: Reading<Item>) {
  const [wanted, want] = useState<string | null>(null)
  const isReadingOn = wanted === key
  const now = useRef({ read, tell })
  now.current = { read, tell }
  useEffect(() => {
    if (!isReadingOn || !hasMore) return undefined
    const abort = new AbortController()
    readSome(cursor, now.current.read, abort.signal).then(
      (pages) => { if (!abort.signal.aborted) now.current.tell(cursor, pages) },
      // The page that failed is asked for again when it is in view, and then it is said why.
      () => { if (!abort.signal.aborted) want(null) },
    )
    return () => abort.abort()
  }, [isReadingOn, hasMore, cursor])
  return { isReadingOn, readOn: () => { if (hasMore) want(key) }, stop: () => want(null) }
}
