// Listens for new acts, so that what is on the screen is never old; says in the footer how that goes.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keys } from '@/shared/api/queries'

export function Connection() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    const events = new EventSource('/api/v1/events')
    events.onopen = () => setIsOpen(true)
    events.onerror = () => setIsOpen(false)
    events.addEventListener('matter', (event: MessageEvent<string>) => {
      const { id } = JSON.parse(event.data) as { id: string }
      void queries.invalidateQueries({ queryKey: keys.matter(id) })
      void queries.invalidateQueries({ queryKey: keys.matters })
    })
    return () => events.close()
  }, [queries])
  return (
    <span role="status" className={isOpen ? 'connection is-open' : 'connection'}>
      {t(isOpen ? 'connection.open' : 'connection.closed')}
    </span>
  )
}
