import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { bodyOf, client } from '@/shared/api/client'
import { keys } from '@/shared/api/queries'
import { Directory } from './directory'

export function useDirectory() {
  const organs = useQuery({ queryKey: keys.reference('organs'), queryFn: () => bodyOf(client.GET('/api/v1/organs')), staleTime: Infinity })
  const officers = useQuery({ queryKey: keys.reference('officers'), queryFn: () => bodyOf(client.GET('/api/v1/officers')), staleTime: Infinity })
  const [organItems, officerItems] = [organs.data?.items, officers.data?.items]
  const directory = useMemo(() => organItems && new Directory(organItems, officerItems ?? []), [organItems, officerItems])
  return { directory, error: organs.error ?? officers.error, isPending: organs.isPending }
}
