// Hearings that are appointed for the days shown, of every matter that this officer sees.
import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/shared/api/client'
import { keys } from '@/shared/api/queries'
import type { MatterItem, MatterList } from '@/shared/api/types'

export type Hearings = (day: string) => MatterItem[]

// They are few: all pages of them are read.
async function readAll(first: string, last: string, signal: AbortSignal): Promise<MatterItem[]> {
  const items: MatterItem[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const query = { hearing_from: first, hearing_to: last, limit: '100', ...(cursor && { cursor }) }
    const page: MatterList = await bodyOf(client.GET('/api/v1/matters', { params: { query }, signal }))
    items.push(...page.items)
    cursor = page.next_cursor
  }
  return items
}

export function useHearings(first: string, last: string) {
  const heard = useQuery({
    queryKey: [...keys.matters, 'hearings', first, last],
    queryFn: ({ signal }) => readAll(first, last, signal),
  })
  const { data } = heard
  const hearings: Hearings | undefined = data && ((day) => data.filter((matter) => matter.hearing_on === day))
  return { hearings, error: heard.error }
}
