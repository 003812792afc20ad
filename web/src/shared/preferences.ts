// What this officer's screens keep, on every device: with the server, for leaving clears the browser.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { bodyOf, client } from './api/client'
import { keys } from './api/queries'
import { useSession } from './session'

type Kept = { items: { name: string; value: string }[] }

const ask = () => bodyOf(client.GET('/api/v1/preferences'))

function readOr<Value>(text: string | undefined, fresh: Value): Value {
  try {
    return text === undefined ? fresh : JSON.parse(text) as Value
  } catch {
    return fresh
  }
}

// The value under this name, `fresh` where none is kept; `isKnown` is false until the server has answered. What is
// kept counts at once: a screen's habit is not worth an error, and what did not reach the server is lost with the page.
export function usePreference<Value>(name: string, fresh: Value) {
  const queries = useQueryClient()
  const queryKey = keys.preferences(useSession().officer.id)
  const kept = useQuery({ queryKey, queryFn: ask, staleTime: Infinity })
  const value = readOr(kept.data?.items.find((one) => one.name === name)?.value, fresh)
  // From what is kept now: two changes may come before the screen has been drawn once.
  const keep = (change: (now: Value) => Value) => {
    const items = queries.getQueryData<Kept>(queryKey)?.items ?? []
    const text = JSON.stringify(change(readOr(items.find((one) => one.name === name)?.value, fresh)))
    queries.setQueryData<Kept>(queryKey, { items: [...items.filter((one) => one.name !== name), { name, value: text }] })
    void client.PUT('/api/v1/preferences/{name}', { params: { path: { name } }, body: { value: text } }).catch(() => undefined)
  }
  return { value, isKnown: kept.isSuccess || kept.isError, keep }
}
