// Personal values that were shown on request. They live here alone, in no cache, and are gone after five
// minutes or with the page.
import { useEffect, useState } from 'react'
import type { Revealed } from '@/shared/api/types'

export type ShownValue = Revealed & { until: number }

// Whose value it is: an index into the petitioners, or nothing for whom the petition speaks for.
export type Place = number | null
export const placeOf = (value: Pick<Revealed, 'petitioner' | 'represented'>): Place => (value.represented ? null : value.petitioner ?? 0)

const shownMilliseconds = 5 * 60_000

function isSame(one: Revealed, other: Revealed): boolean {
  return one.petition_id === other.petition_id && placeOf(one) === placeOf(other) && one.field === other.field
}

export function useRevealed() {
  const [values, setValues] = useState<ShownValue[]>([])
  useEffect(() => {
    if (values.length === 0) return undefined
    const drop = () => setValues((shown) => {
      const kept = shown.filter((one) => one.until > Date.now())
      return kept.length === shown.length ? shown : kept
    })
    const timer = setTimeout(drop, Math.max(0, Math.min(...values.map((one) => one.until)) - Date.now()))
    // A machine that slept wakes with its timers late.
    document.addEventListener('visibilitychange', drop)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', drop)
    }
  }, [values])
  return {
    values,
    show: (value: Revealed) => setValues((shown) => [...shown.filter((one) => !isSame(one, value)), { ...value, until: Date.now() + shownMilliseconds }]),
    hide: (value: ShownValue) => setValues((shown) => shown.filter((one) => one !== value)),
  }
}
