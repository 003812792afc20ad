// Who else has this matter open, and who of them is writing: so that two officers do not do the same thing.
// It says at the same time that this officer is here.
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '../api/client'
import { keys } from '../api/queries'
import './also_here.css'

const pause = 15_000

function usePresent(matter: string, isWriting: boolean) {
  useEffect(() => () => {
    client.DELETE('/api/v1/matters/{id}/presence', { params: { path: { id: matter } } }).catch(() => undefined)
  }, [matter])
  const ask = () => bodyOf(client.PUT('/api/v1/matters/{id}/presence', {
    params: { path: { id: matter } }, body: { is_writing: isWriting },
  }))
  const { data } = useQuery({
    queryKey: [...keys.presence(matter), isWriting], queryFn: ask, refetchInterval: pause, gcTime: 0,
    placeholderData: (before) => before,
  })
  return data?.items ?? []
}

export function AlsoHere({ matter, isWriting = false }: { matter: string; isWriting?: boolean }) {
  const { t } = useTranslation()
  const others = usePresent(matter, isWriting)
  return (
    <div aria-live="polite" className="also-here no-print">
      {others.map((other) => (
        <p key={other.id}>
          {t(other.is_writing ? 'present.writes' : 'present.reads', {
            name: other.name, organ: other.organ_name, role: t(`role.${other.role}`),
          })}
        </p>
      ))}
    </div>
  )
}
