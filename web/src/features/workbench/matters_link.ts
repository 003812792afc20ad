// Where the rows behind a figure are: the list of matters, by the filter that the server counted with.
import type { WorkbenchCount } from '@/shared/api/types'

type Filter = { duty?: 'mine' | 'arrived' | 'others'; organ?: string }

export function mattersLink(filter: Filter, counted?: Pick<WorkbenchCount, 'due_from' | 'due_before'>): string {
  const asked = new URLSearchParams(filter)
  if (counted?.due_from) asked.set('due_from', counted.due_from)
  if (counted?.due_before) asked.set('due_before', counted.due_before)
  return `/matters?${asked.toString()}`
}
