import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Organ } from '@/shared/api/types'
import { longDay } from '@/shared/words/day'
import type { Directory } from './directory'

// What lies deeper is opened by hand.
const openLevels = 3

type Props = { directory: Directory; chosen: Organ | undefined }

export function OrganTree({ directory, chosen }: Props) {
  const path = chosen ? directory.pathOf(chosen) : []
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const turn = (id: string) => setTurned((before) => {
    const after = new Set(before)
    if (!after.delete(id)) after.add(id)
    return after
  })
  const isOpen = (organ: Organ, level: number) => (level < openLevels || path.includes(organ)) !== turned.has(organ.id)
  const branch = (organs: Organ[], level: number) => (
    <ul className={level === 0 ? 'organ-tree' : undefined}>
      {organs.map((organ) => {
        const below = directory.childrenOf(organ)
        const opened = below.length > 0 && isOpen(organ, level)
        return (
          <li key={organ.id}>
            <div className="organ-row">
              {below.length > 0 ? <Turner name={organ.name} isOpen={opened} turn={() => turn(organ.id)} /> : <span className="organ-leaf" />}
              <OrganLink organ={organ} isChosen={organ === chosen} />
            </div>
            {opened && branch(below, level + 1)}
          </li>
        )
      })}
    </ul>
  )
  return branch(directory.childrenOf(undefined), 0)
}

function Turner({ name, isOpen, turn }: { name: string; isOpen: boolean; turn: () => void }) {
  const { t } = useTranslation()
  return (
    <button type="button" className="organ-turner" aria-expanded={isOpen} aria-label={t(isOpen ? 'organs.fold' : 'organs.open', { name })} onClick={turn}>
      <svg viewBox="0 0 12 12" aria-hidden="true"><path d={isOpen ? 'M2 4l4 4 4-4' : 'M4 2l4 4-4 4'} /></svg>
    </button>
  )
}

export function OrganLink({ organ, isChosen }: { organ: Organ; isChosen?: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <Link to={{ search: `?organ=${organ.id}` }} aria-current={isChosen ? 'true' : undefined}>{organ.name}</Link>
      {organ.ended_on && <span className="tag">{t('organs.ended', { day: longDay(organ.ended_on) })}</span>}
    </>
  )
}
