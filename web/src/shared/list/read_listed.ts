import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { ListPage } from './use_list_pages'

// Every row that is listed already, page by page; what is still held is not asked for again.
export async function readListed<Item>(
  queries: QueryClient, queryKey: QueryKey, cursors: readonly (string | null)[],
  read: (cursor: string | null, signal: AbortSignal) => Promise<ListPage<Item>>,
): Promise<Item[]> {
  const items: Item[] = []
  for (const cursor of cursors) {
    const page = await queries.fetchQuery({ queryKey: [...queryKey, cursor], queryFn: ({ signal }) => read(cursor, signal), staleTime: Infinity })
    items.push(...page.items)
  }
  return items
}
