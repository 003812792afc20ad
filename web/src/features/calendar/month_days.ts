// The days of a month as they lie in weeks. Which of them are worked comes from the server.
import { plusDays, weekdayOf } from '@/shared/words/day'

export function firstOf(day: string): string {
  return `${day.slice(0, 7)}-01`
}

export function isInMonth(day: string, month: string): boolean {
  return day.slice(0, 7) === month.slice(0, 7)
}

// The same day of another month, or the last day of a month that is too short for it.
export function plusMonths(day: string, months: number): string {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const month = `${String(Math.floor(counted / 12)).padStart(4, '0')}-${String(counted % 12 + 1).padStart(2, '0')}`
  const last = Number(lastOf(`${month}-01`).slice(8))
  return `${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, '0')}`
}

export function lastOf(day: string): string {
  return plusDays(firstOf(plusDays(firstOf(day), 31)), -1)
}

export function daysOf(month: string): string[] {
  const first = firstOf(month)
  return Array.from({ length: Number(lastOf(month).slice(8)) }, (_, place) => plusDays(first, place))
}

// Whole weeks from Monday, with the days of the months beside it.
export function weeksOf(month: string): string[][] {
  const first = plusDays(firstOf(month), -weekdayOf(firstOf(month)))
  const weeks: string[][] = []
  for (let monday = first; monday <= lastOf(month); monday = plusDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, place) => plusDays(monday, place)))
  return weeks
}

// Where a key leads from a day.
export function dayByKey(code: string, day: string): string | undefined {
  const weekday = weekdayOf(day)
  const days: Record<string, string> = {
    ArrowLeft: plusDays(day, -1), ArrowRight: plusDays(day, 1), ArrowUp: plusDays(day, -7), ArrowDown: plusDays(day, 7),
    Home: plusDays(day, -weekday), End: plusDays(day, 6 - weekday), PageUp: plusMonths(day, -1), PageDown: plusMonths(day, 1),
  }
  return days[code]
}

// Whether an address names a day that there is.
export function isDay(text: string): boolean {
  const moment = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
}
