// Whether the server answers at all. Every request tells; screens ask since when it does not.
import { useSyncExternalStore } from 'react'

let lostAt: number | null = null
const listeners = new Set<() => void>()

function become(moment: number | null) {
  if ((lostAt === null) === (moment === null)) return
  lostAt = moment
  listeners.forEach((listener) => listener())
}

export const reach = {
  lose: () => become(Date.now()),
  regain: () => become(null),
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useLostSince(): number | null {
  return useSyncExternalStore(listen, () => lostAt)
}
