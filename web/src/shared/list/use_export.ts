// All rows of the list as a table. Rows are counted as they come; a table that broke off is never handed over
// as if it were whole.
import { useEffect, useRef, useState } from 'react'
import { client } from '../api/client'
import { isProblem, Problem } from '../api/problem'
import type { MattersQuery, PetitionsQuery } from '../api/types'

export type Asked = { of: 'matters'; query: MattersQuery } | { of: 'petitions'; query: PetitionsQuery }
export type Exported = { state: 'running' | 'done' | 'cancelled' | 'broken'; rows: number; of: number; problem?: Problem }

const lineEnd = 10
const fallbackName = 'list.csv'

function endsOf(bytes: Uint8Array): number {
  let ends = 0
  for (const byte of bytes) if (byte === lineEnd) ends += 1
  return ends
}

function nameOf(headers: Headers): string {
  return /filename="([^"]+)"/.exec(headers.get('Content-Disposition') ?? '')?.[1] ?? fallbackName
}

function handOver(parts: BlobPart[], name: string) {
  const address = URL.createObjectURL(new Blob(parts, { type: 'text/csv' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

function ask(asked: Asked, signal: AbortSignal) {
  if (asked.of === 'matters') return client.POST('/api/v1/matters/export', { params: { query: asked.query }, parseAs: 'stream', signal })
  return client.POST('/api/v1/petitions/export', { params: { query: asked.query }, parseAs: 'stream', signal })
}

async function take(asked: Asked, signal: AbortSignal, tell: (rows: number, of: number) => void) {
  const { response, data } = await ask(asked, signal)
  const of = Number(response.headers.get('Row-Count'))
  const parts: BlobPart[] = []
  // The head is a line too.
  let rows = -1
  const reader = (data as unknown as ReadableStream<Uint8Array<ArrayBuffer>>).getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value)
    rows += endsOf(read.value)
    tell(Math.max(0, rows), of)
  }
  return { parts, name: nameOf(response.headers), rows, of }
}

export function useExport() {
  const [exported, tell] = useState<Exported | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const begin = async (asked: Asked) => {
    const abort = new AbortController()
    running.current = abort
    let last = { rows: 0, of: 0 }
    tell({ state: 'running', ...last })
    try {
      const { parts, name, rows, of } = await take(asked, abort.signal, (now, all) => {
        last = { rows: now, of: all }
        tell({ state: 'running', ...last })
      })
      handOver(parts, name)
      tell({ state: 'done', rows, of })
    } catch (error) {
      if (abort.signal.aborted) tell({ state: 'cancelled', ...last })
      else tell({ state: 'broken', ...last, problem: isProblem(error) && !error.isUnreachable ? error : undefined })
    }
  }
  return { exported, begin, cancel: () => running.current?.abort(), close: () => tell(null) }
}
