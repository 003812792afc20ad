// The organ that receives, found by a part of its name or by first letters. Those that cannot receive stay in
// the list, can be reached by the arrow keys, and say why: in the words of the server.
import { Input } from 'antd'
import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useOrgans } from '@/shared/api/queries'
import type { Organ } from '@/shared/api/types'
import { controlOf, type Control } from '@/shared/fields/control'
import { useSession } from '@/shared/session'
import { longDay } from '@/shared/words/day'
import { isFoundIn } from '@/shared/words/initials'

export type Barred = ReadonlyMap<string, string>
type Props = Control<string> & { barred: Barred; chosen: () => void }

const shownMax = 40
const countyDigits = 6

// Those of one's own county first; what has ended is looked for only.
function useOffered(typed: string, value: string | undefined): Organ[] {
  const organs = useOrgans()
  const { officer } = useSession()
  const county = organs.find((one) => one.id === officer.organ_id)?.division.slice(0, countyDigits) ?? ''
  const found = organs.filter((one) => isFoundIn(one.name, typed) && (typed.trim() !== '' || !one.ended_on))
  const rank = (one: Organ) => (one.id === value ? 0 : one.division.startsWith(county) ? 1 : 2)
  return [...found].sort((one, other) => rank(one) - rank(other))
}

function useWhyNot(barred: Barred) {
  const { t } = useTranslation()
  const organs = useOrgans()
  return (organ: Organ): string | undefined => {
    if (!organ.ended_on) return barred.get(organ.id)
    const successors = organ.successor_ids.map((id) => organs.find((one) => one.id === id)?.name).filter(Boolean)
    const ended = t('sorting.ended', { day: longDay(organ.ended_on) })
    return successors.length > 0 ? t('sorting.ended_for', { ended, organs: successors.join(t('list_separator')) }) : ended
  }
}

export function ReceiverField({ barred, chosen, ...control }: Props) {
  const { t } = useTranslation()
  const { id, value, onChange } = controlOf(control)
  const list = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const whyNot = useWhyNot(barred)
  const offered = useOffered(typed, value)
  const shown = offered.slice(0, shownMax)
  const choose = (organ: Organ | undefined) => {
    if (!organ || whyNot(organ)) return
    onChange?.(organ.id)
    setTyped('')
    setActive(0)
    chosen()
  }
  const move = (place: number) => {
    const next = Math.min(shown.length - 1, Math.max(0, place))
    setActive(next)
    document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey) return
    if (event.key === 'ArrowDown') move(active + 1)
    else if (event.key === 'ArrowUp') move(active - 1)
    else if (event.key === 'Enter') choose(shown[active])
    else return
    event.preventDefault()
  }
  return (
    <div className="receiver" onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}>
      <Input
        id={id} role="combobox" aria-expanded="true" aria-controls={list} aria-autocomplete="list" autoComplete="off"
        aria-activedescendant={shown[active] ? `${list}-${active}` : undefined}
        value={typed} placeholder={t('sorting.find_organ')}
        onChange={(event) => { setTyped(event.target.value); setActive(0) }} onKeyDown={press}
      />
      <ul role="listbox" id={list} aria-label={t('field.to_organ_id')} className="receivers">
        {shown.map((organ, place) => (
          <Receiver
            key={organ.id} id={`${list}-${place}`} organ={organ} whyNot={whyNot(organ)} isChosen={organ.id === value}
            isActive={place === active} choose={() => choose(organ)}
          />
        ))}
      </ul>
      {offered.length === 0 && <p className="hint" role="status">{t('form.nothing_found')}</p>}
      {offered.length > shown.length && <p className="hint">{t('sorting.more_organs', { count: offered.length - shown.length })}</p>}
    </div>
  )
}

type ReceiverProps = { id: string; organ: Organ; whyNot?: string; isChosen: boolean; isActive: boolean; choose: () => void }

function Receiver({ id, organ, whyNot, isChosen, isActive, choose }: ReceiverProps) {
  const { t } = useTranslation()
  const marks = [isChosen && 'is-chosen', isActive && 'is-active', whyNot && 'is-barred'].filter(Boolean).join(' ')
  return (
    <li role="option" id={id} aria-selected={isChosen} aria-disabled={whyNot !== undefined} className={`receiver-row ${marks}`} onClick={choose}>
      <span className="receiver-name">{organ.name}</span>
      {whyNot && <span className="tag">{t('sorting.cannot')}</span>}
      <span className="hint">{whyNot ?? `${t(`organ_kind.${organ.kind}`)}${t('list_separator')}${t(`level.${organ.level}`)}`}</span>
    </li>
  )
}
