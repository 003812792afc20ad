// What is being written, kept on this device at each pause, for its writer alone: it outlives a crash, a lost
// network and the end of a session. Gone once it is registered or dropped.
import { useEffect, useRef, useState } from 'react'
import type { PetitionAsked } from '@/shared/api/types'
import { isBlank, type Draft } from './draft'

// One key stands for one petition. Whatever was sent under it without an answer is known, so that it is never
// registered twice.
export type Attempt = { key: string; bodies: PetitionAsked[] }
export type Kept = { draft: Draft; choice: string | null; asGiven: string[]; attempt: Attempt; keptAt: string }

const pause = 800

const placeOf = (officerId: string) => `minqiao.draft.${officerId}`

export function readKept(officerId: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(placeOf(officerId)) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

export function dropKept(officerId: string) {
  localStorage.removeItem(placeOf(officerId))
}

function write(officerId: string, kept: Kept): boolean {
  try {
    localStorage.setItem(placeOf(officerId), JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

// `read` gives what stands on the screen at this moment; `signature` changes whenever that does.
export function useKeeping(officerId: string, signature: string, read: () => Omit<Kept, 'keptAt'>) {
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  const isDone = useRef(false)
  const keep = useRef<() => void>(() => undefined)
  keep.current = () => {
    const now = read()
    if (isDone.current || (isBlank(now.draft) && now.attempt.bodies.length === 0)) return
    const moment = new Date().toISOString()
    const isKept = write(officerId, { ...now, keptAt: moment })
    setIsRefused(!isKept)
    if (isKept) setKeptAt(moment)
  }
  const first = useRef(signature)
  useEffect(() => {
    if (signature === first.current) return undefined
    first.current = ''
    const timer = setTimeout(() => keep.current(), pause)
    return () => clearTimeout(timer)
  }, [signature])
  useEffect(() => {
    const leave = () => keep.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  const end = () => {
    isDone.current = true
    dropKept(officerId)
  }
  return { keptAt, isRefused, keepNow: () => keep.current(), end }
}
