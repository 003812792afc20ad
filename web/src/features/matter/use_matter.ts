import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/shared/api/client'
import { keys } from '@/shared/api/queries'
import type { MatterPage } from '@/shared/api/types'
import { i18n } from '@/shared/words/i18n'

// A matter with the version a command must name: it says what the officer has seen.
export type Seen = { page: MatterPage; version: string }

async function askMatter(id: string): Promise<Seen> {
  const asked = await client.GET('/api/v1/matters/{id}', { params: { path: { id } } })
  return { page: await bodyOf(Promise.resolve(asked)), version: asked.response.headers.get('ETag') ?? '' }
}

export function useMatter(id: string) {
  return useQuery({ queryKey: [...keys.matter(id), i18n.language], queryFn: () => askMatter(id) })
}
