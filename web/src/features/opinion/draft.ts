// The shared draft of one opinion, as the server has it.
import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/shared/api/client'
import type { ApprovalAsked, DraftPage, DraftText, DraftVersion } from '@/shared/api/types'

// Colleagues write in the same draft, and nobody is told of it by events: they would tell of what is typed.
const pause = 10_000

export const draftKey = (id: string) => ['draft', id] as const

export function readDraft(id: string, n?: number): Promise<DraftPage> {
  return bodyOf(client.GET('/api/v1/matters/{id}/draft', { params: { path: { id }, query: { n } } }))
}

export function useDraft(id: string) {
  return useQuery({ queryKey: draftKey(id), queryFn: () => readDraft(id), refetchInterval: pause })
}

export function writeDraft(id: string, version: number, body: DraftText): Promise<DraftVersion> {
  return bodyOf(client.PUT('/api/v1/matters/{id}/draft', {
    params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body,
  }))
}

export function stepDraft(id: string, version: number, key: string, body: ApprovalAsked): Promise<DraftVersion> {
  return bodyOf(client.POST('/api/v1/matters/{id}/draft/approval', {
    params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } }, body,
  }))
}
