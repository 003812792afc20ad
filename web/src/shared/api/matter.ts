// One matter with the version a command must name, and the commands given to it.
import { useQuery, type QueryClient } from '@tanstack/react-query'
import { i18n } from '../words/i18n'
import { bodyOf, client } from './client'
import { keys } from './queries'
import type { Act, CommandAsked, MatterPage } from './types'

// The version says what the officer has seen.
export type Seen = { page: MatterPage; version: string }

async function askMatter(id: string): Promise<Seen> {
  const asked = await client.GET('/api/v1/matters/{id}', { params: { path: { id } } })
  return { page: await bodyOf(Promise.resolve(asked)), version: asked.response.headers.get('ETag') ?? '' }
}

const matterQuery = (id: string) => ({ queryKey: [...keys.matter(id), i18n.language], queryFn: () => askMatter(id) })

export function useMatter(id: string) {
  return useQuery({ ...matterQuery(id), enabled: id !== '' })
}

// As it is at this moment, whatever was read before.
export function readMatter(queries: QueryClient, id: string): Promise<Seen> {
  return queries.fetchQuery({ ...matterQuery(id), staleTime: 0 })
}

// Gives one command over the version that was seen; the answer has the version after it.
export async function giveCommand(id: string, version: string, key: string, body: CommandAsked): Promise<{ acts: Act[]; version: string }> {
  const asked = await client.POST('/api/v1/matters/{id}/commands', {
    params: { path: { id }, header: { 'If-Match': version, 'Idempotency-Key': key } },
    body,
  })
  const { acts } = await bodyOf(Promise.resolve(asked))
  return { acts, version: asked.response.headers.get('ETag') ?? '' }
}
