import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { bodyOf, client } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import { keys } from '@/shared/api/queries'
import type { AccountAsked, AccountChange, AccountsQuery } from '@/shared/api/types'

export type Filter = Pick<AccountsQuery, 'q' | 'organ' | 'role' | 'state'>

export function useAccounts(filter: Filter) {
  return useInfiniteQuery({
    queryKey: [...keys.accounts, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => bodyOf(client.GET('/api/v1/accounts', { params: { query: { ...filter, limit: '50', cursor: pageParam } } })),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  })
}

export function useHistory(id: string) {
  return useQuery({
    queryKey: [...keys.accounts, id, 'history'],
    queryFn: () => bodyOf(client.GET('/api/v1/accounts/{id}/history', { params: { path: { id } } })),
  })
}

// One press, one act: the key is another one once the server has answered.
function useSending<Body, Given>(send: (body: Body, key: string) => Promise<Given>) {
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  return useMutation({
    mutationFn: (body: Body) => send(body, key.current),
    onSuccess: () => { key.current = crypto.randomUUID() },
    onError: (error) => { if (error instanceof Problem && !error.isUnreachable) key.current = crypto.randomUUID() },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: keys.accounts })
      void queries.invalidateQueries({ queryKey: keys.sessions })
      void queries.invalidateQueries({ queryKey: keys.reference('officers') })
    },
  })
}

export function useAddAccount() {
  return useSending((body: AccountAsked, key) => bodyOf(client.POST('/api/v1/accounts', {
    params: { header: { 'Idempotency-Key': key } }, body,
  })))
}

export function useChangeAccount(id: string) {
  return useSending((body: AccountChange, key) => bodyOf(client.POST('/api/v1/accounts/{id}/commands', {
    params: { path: { id }, header: { 'Idempotency-Key': key } }, body,
  })))
}
