// One command for many matters. Each is sent on its own over its own version: it is done, or refused with its
// reason.
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { readMatter } from '../api/matter'
import { isProblem } from '../api/problem'
import { keys } from '../api/queries'
import type { CommandAsked, MatterItem, MatterPage } from '../api/types'
import type { Result } from './results_card'
import type { Give } from './use_give'

export function useMany(give: Give) {
  const queries = useQueryClient()
  const [count, setCount] = useState<number | null>(null)
  const isStopped = useRef(false)
  const one = async (item: MatterItem, stepsOf: (page: MatterPage) => CommandAsked[]): Promise<Result> => {
    try {
      const seen = await readMatter(queries, item.id)
      return { item, ...await give(seen, stepsOf(seen.page)) }
    } catch (error) {
      return { item, acts: [], error }
    }
  }
  // What came of each; what was not tried any more is not among the results.
  const submit = async (chosen: readonly MatterItem[], stepsOf: (page: MatterPage) => CommandAsked[]) => {
    if (count !== null) return null
    isStopped.current = false
    const results: Result[] = []
    for (const item of chosen) {
      if (isStopped.current) break
      setCount(results.length)
      const result = await one(item, stepsOf)
      results.push(result)
      // Without a way to the server the rest is not tried: it stays chosen.
      if (isProblem(result.error) && result.error.isUnreachable) {
        results.push(...chosen.slice(results.length).map((left) => ({ item: left, acts: [], error: result.error })))
        break
      }
    }
    setCount(null)
    await queries.invalidateQueries({ queryKey: keys.matters })
    return { results, done: results.filter(({ error }) => error === undefined).map(({ item }) => item.id) }
  }
  return { count, submit, stop: () => { isStopped.current = true } }
}
