import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/shared/api/client'
import { keys } from '@/shared/api/queries'

export function useCategoryCounts() {
  return useQuery({ queryKey: keys.reference('category_counts'), queryFn: () => bodyOf(client.GET('/api/v1/categories/counts')) })
}

export function useCategoryChanges(isAsked: boolean) {
  const ask = () => bodyOf(client.GET('/api/v1/categories/changes'))
  return useQuery({ queryKey: keys.reference('category_changes'), queryFn: ask, enabled: isAsked })
}
