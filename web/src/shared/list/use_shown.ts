import { useEffect, useRef } from 'react'
import type { ListPages, Listed } from './use_list_pages'

const pause = 120

// Tells the list which rows are in view, now and then only: pages that are passed in a hurry are not asked for.
export function useShown<Item extends Listed>(list: ListPages<Item>, from: number, to: number, current: number) {
  const show = useRef(list.show)
  show.current = list.show
  const last = useRef(0)
  const { rowCount, hasMore } = list
  useEffect(() => {
    const tell = () => {
      last.current = performance.now()
      show.current(from, to, current)
    }
    const wait = last.current + pause - performance.now()
    if (wait <= 0) return tell()
    const timer = setTimeout(tell, wait)
    return () => clearTimeout(timer)
  }, [from, to, current, rowCount, hasMore])
}
