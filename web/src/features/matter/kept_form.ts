// What is typed into the form of a command, kept on this device for its writer alone: it outlives a form closed by
// mistake, a reload and the end of a session. Gone once it was given or put away.
import { useRef, useState } from 'react'
import type { CommandName } from '@/shared/api/types'
import type { Field } from '@/shared/commands/command_forms'

type Kept = { typed: Record<string, unknown>; keptAt: string }

const placeOf = (officer: string, matter: string, command: CommandName) => `minqiao.command.${officer}.${matter}.${command}`

function readKept(place: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

// `isBegun`: what was written elsewhere goes on here, and nothing older comes over it.
export function useKeptForm(officer: string, matter: string, command: CommandName, fields: readonly Field[], isBegun: boolean) {
  const place = placeOf(officer, matter, command)
  const [kept, see] = useState(() => (isBegun ? null : readKept(place)))
  const isDone = useRef(false)
  const drop = () => {
    localStorage.removeItem(place)
    see(null)
  }
  // Files are with the server already, and are handed in anew.
  const files = fields.filter((field) => field.as === 'files').map((field) => field.name)
  const keep = (all: object) => {
    if (isDone.current) return
    const typed = Object.fromEntries(Object.entries(all).filter(([name]) => !files.includes(name)))
    try {
      localStorage.setItem(place, JSON.stringify({ typed, keptAt: new Date().toISOString() } satisfies Kept))
    } catch {
      // A device without room keeps nothing; the form works as before.
    }
  }
  const end = () => {
    isDone.current = true
    localStorage.removeItem(place)
  }
  return { kept, keep, drop, end }
}
