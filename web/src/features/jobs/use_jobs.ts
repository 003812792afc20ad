// What the program does beside answering; looked at often while something goes on.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from '@/shared/api/client'
import { keys } from '@/shared/api/queries'
import type { JobItem } from '@/shared/api/types'

const [often, seldom] = [2_000, 30_000]

export const isOpen = ({ state }: JobItem) => state === 'waiting' || state === 'running'

export function useJobs() {
  return useQuery({
    queryKey: keys.jobs,
    queryFn: () => bodyOf(client.GET('/api/v1/jobs', { params: { query: { limit: '50' } } })),
    refetchInterval: ({ state }) => (state.data?.items.some(isOpen) ? often : seldom),
  })
}

function useChange<Asked>(change: (asked: Asked) => Promise<JobItem>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: keys.jobs }) })
}

export function useAsking() {
  return useChange(() => bodyOf(client.POST('/api/v1/jobs', { body: { kind: 'verification' } })))
}

export function useCancelling() {
  return useChange(({ id }: JobItem) => bodyOf(client.POST('/api/v1/jobs/{id}/cancel', { params: { path: { id } } })))
}
