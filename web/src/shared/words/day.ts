// How days are written on staff screens. Days are YYYY-MM-DD of Asia/Shanghai; arithmetic is on calendar
// days only: what the law makes of a day comes from the server.
import { i18n } from './i18n'

const dayMilliseconds = 86_400_000

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / dayMilliseconds)
}

export function plusDays(day: string, days: number): string {
  return new Date(utc(day).getTime() + days * dayMilliseconds).toISOString().slice(0, 10)
}

// 0 for Monday, 6 for Sunday.
export function weekdayOf(day: string): number {
  return (utc(day).getUTCDay() + 6) % 7
}

function formatted(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(i18n.language, { timeZone: 'UTC', ...options }).format(utc(day))
}

// 9月29日 周二; of another year 2025年9月29日.
export function dayWords(day: string, today: string): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return longDay(day)
  const [date, weekday] = [formatted(day, { month: 'short', day: 'numeric' }), formatted(day, { weekday: 'short' })]
  return i18n.t('day.with_weekday', { date, weekday })
}

// 2026年9月29日.
export function longDay(day: string): string {
  return formatted(day, { year: 'numeric', month: 'long', day: 'numeric' })
}

// 2026年9月.
export function monthWords(day: string): string {
  return formatted(day, { year: 'numeric', month: 'long' })
}

// 9-29, as in the margin of a list of acts.
export function shortDay(day: string): string {
  return `${Number(day.slice(5, 7))}-${day.slice(8)}`
}

// 10:42 in Shanghai, of an instant.
export function timeOfDay(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit',
  }).format(new Date(instant))
}

// 10:42:08 in Shanghai, of the instant something was kept.
export function clockTime(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' }).format(new Date(instant))
}

export function remainder(dueOn: string, today: string): string {
  const left = daysBetween(today, dueOn)
  if (left === 0) return i18n.t('remainder.today')
  return left > 0 ? i18n.t('remainder.left', { count: left }) : i18n.t('remainder.over', { count: -left })
}

// The day in Shanghai, of an instant.
export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(instant))
}

// 9月29日 周二 10:42, of an instant.
export function instantWords(instant: string, today: string): string {
  return `${dayWords(dayOf(instant), today)} ${timeOfDay(instant)}`
}
