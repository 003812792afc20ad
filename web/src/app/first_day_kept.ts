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
    putAway: () => keep({ done, isAway: true }),
    bringBack: () => keep({ done, isAway: false }),
    tick: (step: number, isDone: boolean) => keep({
      isAway, done: isDone ? [...new Set([...done, step])] : done.filter((one) => one !== step),
    }),
  }
}
