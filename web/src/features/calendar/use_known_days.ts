// Holidays and made-up working days of the days shown, as the server has them.
import { useCalendarYear } from '@/shared/api/queries'
import type { CalendarDay } from '@/shared/api/types'

export type KnownDay = CalendarDay | undefined

export function isSpecial(known: KnownDay): known is CalendarDay {
  return known?.kind === 'holiday' || known?.kind === 'worked_weekend'
}

export function useKnownDays(first: string, last: string) {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const [before, after] = [useCalendarYear(from), useCalendarYear(to)]
  const byDay = new Map([before, after].flatMap(({ data }) => data?.items ?? []).map((day) => [day.id, day]))
  // A year without any holiday is one whose notice nobody has entered.
  const isWithoutNotice = ({ data }: typeof before) => data !== undefined && !data.items.some(({ kind }) => kind === 'holiday')
  const withoutNotice = [...new Set([...isWithoutNotice(before) ? [from] : [], ...isWithoutNotice(after) ? [to] : []])]
  return { known: (day: string): KnownDay => byDay.get(day), withoutNotice, error: before.error ?? after.error }
}
