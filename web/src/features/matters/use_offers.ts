// What the page of each chosen matter permits: read one by one, and only of those that were not read yet.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { readMatter } from '@/shared/api/matter'
import type { CommandName, MatterItem, MatterPage } from '@/shared/api/types'

// Those whose form asks nothing of one matter alone.
const ofMany: readonly CommandName[] = [
  'accept', 'refer', 'assign', 'notify', 'report_progress', 'report_completion', 'examine_completion', 'close', 'archive',
]

export type Offer = { command: CommandName; count: number; page: MatterPage }

export function useOffers(items: readonly MatterItem[]) {
  const queries = useQueryClient()
  const [pages, setPages] = useState<readonly MatterPage[]>([])
  const [read, setRead] = useState(0)
  const [begun] = useState(items)
  useEffect(() => {
    let isGone = false
    const readAll = async () => {
      const found: MatterPage[] = []
      for (const [n, { id }] of begun.entries()) {
        if (isGone) return
        setRead(n)
        // Whoever may not see one any more is told so when it is sent.
        const seen = await readMatter(queries, id).catch(() => null)
        if (seen) found.push(seen.page)
      }
      if (isGone) return
      setPages(found)
      setRead(begun.length)
    }
    void readAll()
    return () => { isGone = true }
  }, [queries, begun])
  const offers = ofMany.flatMap((command): Offer[] => {
    const fitting = pages.filter(({ permitted }) => permitted.includes(command))
    return fitting[0] ? [{ command, count: fitting.length, page: fitting[0] }] : []
  })
  return { offers, read, isReading: read < begun.length, of: begun.length }
}
