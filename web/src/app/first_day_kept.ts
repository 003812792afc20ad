// Which steps of the first day are ticked, and whether its panel was put away.
import { usePreference } from '@/shared/preferences'

export type FirstDay = { isAway: boolean; done: readonly number[] }

const fresh: FirstDay = { isAway: false, done: [] }

export function useFirstDay() {
  const { value, isKnown, keep } = usePreference('first_day', fresh)
  const { isAway, done } = value
  return {
    done,
    // Not shown before it is known that it is wanted.
    isAway: isAway || !isKnown,
    putAway: () => keep((now) => ({ ...now, isAway: true })),
    bringBack: () => keep((now) => ({ ...now, isAway: false })),
    tick: (step: number, isDone: boolean) => keep((now) => ({
      ...now, done: isDone ? [...new Set([...now.done, step])] : now.done.filter((one) => one !== step),
    })),
  }
}
