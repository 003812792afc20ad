// Registers once, however often the button is pressed and however often the answer is lost on the way.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { bodyOf, client } from '@/shared/api/client'
import { isProblem } from '@/shared/api/problem'
import { keys } from '@/shared/api/queries'
import type { PetitionAsked, Registered } from '@/shared/api/types'
import { useLostSince } from '@/shared/reach'
import type { Attempt } from './kept_draft'

const pause = 1_500
const triesMax = 5

export function beginAttempt(): Attempt {
  return { key: crypto.randomUUID(), bodies: [] }
}

function send(key: string, body: PetitionAsked): Promise<Registered> {
  return bodyOf(client.POST('/api/v1/petitions', { params: { header: { 'Idempotency-Key': key } }, body }))
}

const isReused = (error: unknown) => isProblem(error, 409) && error.code === 'key_reused'

// Whether it is known that nothing was registered.
function isRefused(error: unknown): boolean {
  return isProblem(error) && !error.isUnreachable && error.status < 500 && !isReused(error)
}

// The answer to what was sent before and arrived although its answer did not; `body` came too late then.
async function answerToEarlier({ key, bodies }: Attempt, body: PetitionAsked): Promise<Registered> {
  let refusal: unknown = null
  for (const earlier of bodies.filter((one) => JSON.stringify(one) !== JSON.stringify(body))) {
    try {
      return await send(key, earlier)
    } catch (error) {
      if (!isReused(error)) throw error
      refusal = error
    }
  }
  throw refusal
}

export type Sent = { answer: Registered; isEarlier: boolean }

export function useRegister(kept: Attempt | null, keepNow: () => void) {
  const queries = useQueryClient()
  const attempt = useRef(kept ?? beginAttempt())
  const isSending = useRef(false)
  const registering = useMutation({
    networkMode: 'always',
    mutationFn: async (body: PetitionAsked): Promise<Sent> => {
      const { key, bodies } = attempt.current
      if (bodies.every((one) => JSON.stringify(one) !== JSON.stringify(body))) attempt.current = { key, bodies: [...bodies, body] }
      keepNow()
      try {
        return { answer: await send(key, body), isEarlier: false }
      } catch (error) {
        if (!isReused(error)) throw error
        return { answer: await answerToEarlier(attempt.current, body), isEarlier: true }
      }
    },
    onError: (error) => { if (isRefused(error)) attempt.current = beginAttempt() },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.matters }),
    onSettled: () => { isSending.current = false },
  })
  const register = (body: PetitionAsked, then: Parameters<typeof registering.mutate>[1]) => {
    if (isSending.current) return
    isSending.current = true
    registering.mutate(body, then)
  }
  return { registering, register, attempt }
}

// What could not be sent goes once the server answers again, until somebody says no.
export function useWaiting(error: unknown, isPending: boolean, sendAgain: () => void) {
  const isLost = useLostSince() !== null
  const [stoppedFor, setStoppedFor] = useState<unknown>(null)
  const tries = useRef(0)
  const again = useRef(sendAgain)
  again.current = sendAgain
  const isUnsent = isProblem(error) && error.isUnreachable && stoppedFor !== error
  const isReady = isUnsent && !isLost && !isPending
  useEffect(() => {
    if (!isReady || tries.current >= triesMax) return undefined
    const timer = setTimeout(() => {
      tries.current += 1
      again.current()
    }, pause)
    return () => clearTimeout(timer)
  }, [isReady])
  return { isWaiting: isUnsent, isLost, stop: () => setStoppedFor(error) }
}
