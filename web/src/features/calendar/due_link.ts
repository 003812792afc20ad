// The rows behind a count: the list of matters, by what the server filters.
import { plusDays } from '@/shared/words/day'

export function dueLink(days: { due_from?: string; due_before?: string }): string {
  return `/matters?${new URLSearchParams({ duty: 'mine', ...days }).toString()}`
}

export function dueOn(day: string): string {
  return dueLink({ due_from: day, due_before: plusDays(day, 1) })
}
