// Which steps of the first day are ticked, and whether its panel was put away: kept on this device for each officer.
import { useSyncExternalStore } from 'react'

export type FirstDay = { isAway: boolean; done: readonly number[] }

const fresh: FirstDay = { isAway: false, done: [] }
const read = new Map<string, FirstDay>()
const listeners = new Set<() => void>()

const placeOf = (officerId: string) => `minqiao.first_day.${officerId}`

function kept(officerId: string): FirstDay {
  try {
    const { isAway, done } = JSON.parse(localStorage.getItem(placeOf(officerId)) ?? '{}') as Partial<FirstDay>
    return { isAway: isAway === true, done: Array.isArray(done) ? done : [] }
  } catch {
    return fresh
  }
}

// The same object until something changes.
function snapshot(officerId: string): FirstDay {
  const known = read.get(officerId) ?? kept(officerId)
  read.set(officerId, known)
  return known
}

function keep(officerId: string, next: FirstDay) {
  read.set(officerId, next)
  try {
    localStorage.setItem(placeOf(officerId), JSON.stringify(next))
  } catch {
    // Then it is known until the page is left.
  }
  listeners.forEach((listener) => listener())
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useFirstDay(officerId: string) {
  const day = useSyncExternalStore(listen, () => snapshot(officerId))
  return {
    ...day,
    putAway: () => keep(officerId, { ...day, isAway: true }),
    bringBack: () => keep(officerId, { ...day, isAway: false }),
    tick: (step: number, isDone: boolean) => keep(officerId, {
      ...day, done: isDone ? [...new Set([...day.done, step])] : day.done.filter((one) => one !== step),
    }),
  }
}
