// What the server has not taken yet, on this device, for its writer alone: it outlives a crash, a lost network
// and the end of a session. Gone once the server has it.
import type { DraftText } from '@/shared/api/types'

// `before` is version `n`, over which it was typed.
export type Kept = { n: number; before: DraftText; text: DraftText }

const placeOf = (officer: string, matter: string) => `minqiao.opinion.${officer}.${matter}`

export function readKept(officer: string, matter: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(placeOf(officer, matter)) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

// False when the device has no room for it.
export function keep(officer: string, matter: string, kept: Kept): boolean {
  try {
    localStorage.setItem(placeOf(officer, matter), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function dropKept(officer: string, matter: string) {
  localStorage.removeItem(placeOf(officer, matter))
}
