// What waits to be sorted, by due day. One row is open: it stays open whatever comes or goes in the list, until
// the officer goes on, and the address holds which.
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { bodyOf, client } from '@/shared/api/client'
import { keys } from '@/shared/api/queries'

const limit = '50'

function useWaiting() {
  return useInfiniteQuery({
    queryKey: [...keys.matters, 'sorting'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => bodyOf(client.GET('/api/v1/matters', {
      params: { query: { state: 'registered', sort: 'due_on', limit, ...(pageParam ? { cursor: pageParam } : {}) } },
    })),
    getNextPageParam: (page) => page.next_cursor,
  })
}

export function useQueue() {
  const queries = useQueryClient()
  const waiting = useWaiting()
  const [asked, ask] = useSearchParams()
  const open = asked.get('matter')
  const setOpen = (id: string | null) => ask(id === null ? {} : { matter: id }, { replace: true })
  const [ticked, setTicked] = useState<readonly string[]>([])
  const last = useRef(0)
  const items = waiting.data?.pages.flatMap((page) => page.items) ?? []
  const first = items[0]?.id ?? null
  const place = items.findIndex((item) => item.id === open)
  if (place >= 0) last.current = place
  useEffect(() => { if (open === null && first !== null) ask({ matter: first }, { replace: true }) }, [open, first, ask])
  useEffect(() => { if (open) document.getElementById(`row-${open}`)?.scrollIntoView({ block: 'nearest' }) }, [open])
  // From a matter that is gone, to what stands where it stood.
  const beside = (step: 1 | -1) => {
    const from = place >= 0 ? place : last.current - (step > 0 ? 1 : 0)
    return items[Math.min(items.length - 1, Math.max(0, from + step))]?.id ?? null
  }
  return {
    waiting, items, open, ticked, setOpen,
    isInList: place >= 0,
    next: () => setOpen(beside(1)),
    previous: () => setOpen(beside(-1)),
    tick: (id: string) => setTicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id])),
    setTicked,
    // The list anew, then the one that stood below.
    goOn: async () => {
      const following = items[place + 1]?.id ?? items[place - 1]?.id ?? null
      await queries.invalidateQueries({ queryKey: keys.matters })
      setOpen(following)
    },
  }
}

export type Queue = ReturnType<typeof useQueue>
