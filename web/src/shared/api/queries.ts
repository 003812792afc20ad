// What screens ask for. Reference data changes with a release or an act of the administrator: asked once.
import { useQuery } from '@tanstack/react-query'
import { i18n } from '../words/i18n'
import { bodyOf, client } from './client'
import type { Category } from './types'

const seldom = { staleTime: Infinity } as const

export const keys = {
  me: ['me'] as const,
  matters: ['matters'] as const,
  matter: (id: string) => ['matter', id] as const,
  presence: (id: string) => ['presence', id] as const,
  unsealings: ['unsealings'] as const,
  accounts: ['accounts'] as const,
  sessions: ['sessions'] as const,
  jobs: ['jobs'] as const,
  preferences: (officer: string) => ['preferences', officer] as const,
  references: ['reference'] as const,
  reference: (name: string) => ['reference', name, i18n.language] as const,
}

const empty = { items: [] }

export function useOrgans() {
  const ask = () => bodyOf(client.GET('/api/v1/organs'))
  return (useQuery({ queryKey: keys.reference('organs'), queryFn: ask, ...seldom }).data ?? empty).items
}

export function useOfficers() {
  const ask = () => bodyOf(client.GET('/api/v1/officers'))
  return (useQuery({ queryKey: keys.reference('officers'), queryFn: ask, ...seldom }).data ?? empty).items
}

export function useCategories() {
  const ask = () => bodyOf(client.GET('/api/v1/categories'))
  return (useQuery({ queryKey: keys.reference('categories'), queryFn: ask, ...seldom }).data ?? empty).items
}

export function bothLevels(categories: readonly Category[]): Category[] {
  return categories.flatMap((one) => [one, ...one.children as unknown as Category[]])
}

export function useGrounds() {
  const ask = () => bodyOf(client.GET('/api/v1/grounds'))
  return (useQuery({ queryKey: keys.reference('grounds'), queryFn: ask, ...seldom }).data ?? empty).items
}

// As the regulation has them under which the matter came in.
export function useKinds(regulation: string | undefined) {
  const ask = () => bodyOf(client.GET('/api/v1/kinds'))
  const { items } = useQuery({ queryKey: keys.reference('kinds'), queryFn: ask, ...seldom }).data ?? empty
  return items.filter((one) => one.regulation === regulation)
}

export function useArticles() {
  const ask = () => bodyOf(client.GET('/api/v1/articles'))
  return (useQuery({ queryKey: keys.reference('articles'), queryFn: ask, ...seldom }).data ?? empty).items
}

export function useOrganChanges() {
  const ask = () => bodyOf(client.GET('/api/v1/organs/changes'))
  return useQuery({ queryKey: keys.reference('organ_changes'), queryFn: ask, ...seldom })
}

// What waits for this officer as the second person. Nobody is told of it by events: they would tell of a
// matter that this officer does not see.
export function useUnsealings(isAsked: boolean) {
  const ask = () => bodyOf(client.GET('/api/v1/unsealings'))
  return useQuery({ queryKey: keys.unsealings, queryFn: ask, enabled: isAsked, refetchInterval: 60_000 })
}

// Among the gists and, article by article, the office's library; nothing before something is typed.
export function useFoundArticles(q: string) {
  const ask = () => bodyOf(client.GET('/api/v1/articles', { params: { query: { q } } }))
  return (useQuery({ queryKey: keys.reference(`articles ${q}`), queryFn: ask, enabled: q !== '' }).data ?? empty).items
}

export function useCalendarYear(year: number) {
  const ask = () => bodyOf(client.GET('/api/v1/calendar', { params: { query: { year } } }))
  return useQuery({ queryKey: keys.reference(`calendar ${year}`), queryFn: ask, ...seldom })
}

export function useCalendar(year: number) {
  return (useCalendarYear(year).data ?? empty).items
}

// Names by id, for ids that stand in acts and duties.
export function useNames() {
  const organs = useOrgans()
  const officers = useOfficers()
  const articles = useArticles()
  const grounds = useGrounds()
  const nameIn = (items: readonly { id: string; name: string }[]) => (id: string) =>
    items.find((item) => item.id === id)?.name ?? ''
  return {
    organ: nameIn(organs),
    officer: nameIn(officers),
    article: nameIn(articles),
    ground: nameIn(grounds),
  }
}

export type Names = ReturnType<typeof useNames>
