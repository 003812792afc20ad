// Gives the commands for one matter, step by step over the version that was seen. A step that is refused
// takes nothing back of the one before it, and says so.
import { useRef } from 'react'
import { giveCommand, type Seen } from '../api/matter'
import { isProblem } from '../api/problem'
import type { Act, CommandAsked } from '../api/types'
import { useSession } from '../session'

// `asked` is the step that was refused; `keptBy` the organ that keeps the matter from now on.
export type Outcome = { acts: Act[]; error?: unknown; asked?: CommandAsked; keptBy?: string }

function keeperOf(acts: readonly Act[]): string | undefined {
  return acts.map((act) => (act.act === 'screening' ? act.custody_organ_id : undefined)).find(Boolean)
}

export function useGive() {
  const { officer } = useSession()
  // Only an answer that got lost is asked for again under the same key.
  const keys = useRef(new Map<string, string>())
  return async (seen: Seen, steps: readonly CommandAsked[]): Promise<Outcome> => {
    const { id } = seen.page.matter
    const acts: Act[] = []
    let { version } = seen
    for (const asked of steps) {
      const sent = id + JSON.stringify(asked)
      const key = keys.current.get(sent) ?? crypto.randomUUID()
      keys.current.set(sent, key)
      try {
        const given = await giveCommand(id, version, key, asked)
        keys.current.delete(sent)
        version = given.version
        acts.push(...given.acts)
      } catch (error) {
        if (isProblem(error) && !error.isUnreachable) keys.current.delete(sent)
        return { acts, error, asked }
      }
      // A sealed matter is with its keeper now, who decides where it goes.
      const keptBy = keeperOf(acts)
      if (keptBy !== undefined && keptBy !== officer.organ_id) return { acts, keptBy }
    }
    return { acts }
  }
}

export type Give = ReturnType<typeof useGive>
