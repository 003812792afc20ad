// How a job is told in words.
import type { Names } from '@/shared/api/queries'
import type { JobItem } from '@/shared/api/types'
import { i18n } from '@/shared/words/i18n'

const [second, minute] = [1_000, 60]

export function whoOf({ asked_by }: JobItem, names: Names): string {
  return asked_by ? names.officer(asked_by) || asked_by : i18n.t('jobs.by_program')
}

export function kindOf({ kind, object }: JobItem): string {
  const list = object && i18n.exists(`trail_object.${object}`) ? i18n.t(`trail_object.${object}` as 'trail_object.matters') : object
  return [i18n.t(`job_kind.${kind}`), list].filter(Boolean).join(i18n.t('list_separator'))
}

// What broke off has no end that could be told.
export function lastedOf({ begun_at, ended_at, state }: JobItem, now: number): string {
  if (!begun_at || state === 'broken_off') return ''
  const seconds = Math.max(0, Math.round(((ended_at ? Date.parse(ended_at) : now) - Date.parse(begun_at)) / second))
  if (seconds < 1) return i18n.t('jobs.moment')
  if (seconds < minute) return i18n.t('jobs.seconds', { count: seconds })
  return i18n.t('jobs.minutes', { minutes: Math.floor(seconds / minute), seconds: seconds % minute })
}

export function countsOf({ counts }: JobItem): [string, number][] {
  const nameOf = (name: string) => (i18n.exists(`job_counted.${name}`) ? i18n.t(`job_counted.${name}` as 'job_counted.acts') : name)
  return Object.entries(counts).map(([name, count]) => [nameOf(name), count])
}
