import { useEffect, useState } from 'react'

// One row of a list is current: moved by keys, kept when the list changes, always in view.
export function useRows(ids: string[]) {
  const [chosen, choose] = useState<string | null>(null)
  const place = Math.max(0, ids.indexOf(chosen ?? ''))
  const current = ids[place] ?? null
  useEffect(() => {
    if (chosen) document.getElementById(`row-${chosen}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const move = (step: number) => choose(ids[Math.min(ids.length - 1, Math.max(0, place + step))] ?? null)
  return { current, choose, next: () => move(1), previous: () => move(-1) }
}

export type Rows = ReturnType<typeof useRows>
