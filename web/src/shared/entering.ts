// What the administrator enters is tried first: the same body, shown with what it would move, is then sent
// once. Whatever is changed in the form makes the trial void; nothing typed is ever dropped by a refusal.
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormInstance } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { isProblem, Problem } from './api/problem'
import { keys } from './api/queries'
import type { FieldFault } from './api/types'
import { showFaults } from './fields/faults'

type Paged = { next_cursor: string | null }

export type Ways<Body, Preview, Entered> = {
  name: string
  preview: (body: Body, cursor: string | undefined) => Promise<Preview>
  enter: (body: Body, key: string) => Promise<Entered>
}

export function useEntering<Body, Preview extends Paged, Entered>(form: FormInstance, ways: Ways<Body, Preview, Entered>) {
  const [tried, setTried] = useState<{ body: Body; time: number } | null>(null)
  const [entered, setEntered] = useState<Entered | null>(null)
  const [faults, setFaults] = useState<FieldFault[]>([])
  const trial = useInfiniteQuery({
    queryKey: ['trial', ways.name, tried],
    enabled: tried !== null,
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => ways.preview((tried as { body: Body }).body, pageParam),
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  })
  const tell = (error: unknown) => {
    const found = isProblem(error) ? error.fields : []
    showFaults(form, found)
    setFaults(found)
  }
  const { entering, enter } = useSending(ways.enter, (answer) => {
    setTried(null)
    setFaults([])
    form.resetFields()
    setEntered(answer)
  }, tell)
  const told = useRef(tell)
  told.current = tell
  useEffect(() => { if (trial.error) told.current(trial.error) }, [trial.error])
  const isTrying = trial.isFetching && !trial.isFetchingNextPage
  return {
    trial, entering, entered, faults, isTrying,
    isEntering: entering.isPending,
    isTried: tried !== null && trial.isSuccess && !isTrying,
    error: entering.error ?? trial.error,
    attempt: (body: Body) => {
      if (entering.isPending || isTrying) return
      entering.reset()
      setFaults([])
      setEntered(null)
      setTried({ body, time: (tried?.time ?? 0) + 1 })
    },
    enter: () => { if (tried && trial.isSuccess) enter(tried.body) },
    change: () => {
      setTried(null)
      setEntered(null)
      if (!entering.isIdle) entering.reset()
    },
  }
}

// Sent once, however often the button is pressed. Only an answer that got lost is asked for again under the
// same key.
export function useSending<Body, Entered>(
  send: (body: Body, key: string) => Promise<Entered>, done: (answer: Entered) => void, refused: (error: unknown) => void,
) {
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  const isSending = useRef(false)
  const entering = useMutation({
    mutationFn: (body: Body) => send(body, key.current),
    onSuccess: (answer) => {
      key.current = crypto.randomUUID()
      void queries.invalidateQueries({ queryKey: keys.references })
      void queries.invalidateQueries({ queryKey: keys.matters })
      done(answer)
    },
    onError: (error) => {
      if (error instanceof Problem && !error.isUnreachable) key.current = crypto.randomUUID()
      refused(error)
    },
    onSettled: () => { isSending.current = false },
  })
  const enter = (body: Body) => {
    if (isSending.current) return
    isSending.current = true
    entering.mutate(body)
  }
  return { entering, enter }
}

export type Entering = Pick<
  ReturnType<typeof useEntering<unknown, Paged, unknown>>,
  'faults' | 'error' | 'isTrying' | 'isTried' | 'isEntering' | 'enter'
>
