import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/shared/api/client'
import { keys } from '@/shared/api/queries'

export function useSettings() {
  return useQuery({ queryKey: keys.reference('settings'), queryFn: () => bodyOf(client.GET('/api/v1/settings')) })
}

export function useClocks() {
  return useQuery({ queryKey: keys.reference('clocks'), queryFn: () => bodyOf(client.GET('/api/v1/clocks')), staleTime: Infinity })
}
