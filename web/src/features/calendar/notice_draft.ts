// What is typed of a notice, day by day or as the text of a file, and what is sent of it.
import type { NoticeAsked } from '@/shared/api/types'
import { plusDays } from '@/shared/words/day'

export type DraftDay = { on?: string; name?: string; is_off?: boolean }
export type Draft = { title?: string; way: 'days' | 'ics' | 'tsv'; days?: DraftDay[]; text?: string }

export const beginning: Draft = { way: 'days', days: [{ is_off: true }] }

export function askedOf(draft: Draft): NoticeAsked {
  const title = draft.title ?? ''
  if (draft.way !== 'days') return { title, format: draft.way, text: draft.text ?? '' }
  const days = (draft.days ?? []).map((day) => ({ on: day.on ?? '', name: day.name ?? '', is_off: day.is_off ?? true }))
  return { title, days }
}

// Holidays come in rows: the next day is most often the day after, of the same name.
export function dayAfter(last: DraftDay | undefined): DraftDay {
  if (!last?.on) return { is_off: true, ...last }
  return { ...last, on: plusDays(last.on, 1) }
}
