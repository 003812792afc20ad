// Listens for new acts, so that what is on the screen is never old; says in the footer how that goes, and asks
// again and again for a server that does not answer.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '@/shared/api/client'
import { keys } from '@/shared/api/queries'
import { useLostSince } from '@/shared/reach'

const pause = 3_000

// What this finds out is told to everybody by the way it goes.
function knock() {
  client.GET('/api/v1/me').catch(() => undefined)
}

function useKnocking(): boolean {
  const isLost = useLostSince() !== null
  useEffect(() => {
    if (!isLost) return undefined
    const timer = setInterval(knock, pause)
    return () => clearInterval(timer)
  }, [isLost])
  return isLost
}

export function Connection() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [isListening, setIsListening] = useState(false)
  const [round, setRound] = useState(0)
  const isLost = useKnocking()
  const isOpen = isListening && !isLost
  useEffect(() => {
    const events = new EventSource('/api/v1/events')
    let timer: ReturnType<typeof setTimeout> | undefined
    events.onopen = () => setIsListening(true)
    events.onerror = () => {
      setIsListening(false)
      knock()
      // A refused stream is not opened again by itself.
      if (events.readyState === EventSource.CLOSED) timer = setTimeout(() => setRound((before) => before + 1), pause)
    }
    events.addEventListener('matter', (event: MessageEvent<string>) => {
      const { id } = JSON.parse(event.data) as { id: string }
      void queries.invalidateQueries({ queryKey: keys.matter(id) })
      void queries.invalidateQueries({ queryKey: keys.matters })
    })
    return () => {
      clearTimeout(timer)
      events.close()
    }
  }, [queries, round])
  return (
    <span role="status" className={isOpen ? 'connection is-open' : 'connection'}>
      {t(isOpen ? 'connection.open' : 'connection.closed')}
    </span>
  )
}
