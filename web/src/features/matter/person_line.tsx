// One petitioner, or whom they speak for, as the server shows them. What it masks, and what it seals, is shown on request.
import { Button } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Petition, RevealAsked } from '@/shared/api/types'
import { timeOfDay } from '@/shared/words/day'
import type { Place, ShownValue } from './use_revealed'

export const personalFields = ['name', 'id_number', 'phone', 'address'] as const
type PersonalField = RevealAsked['field']

type Props = {
  person: Petition['petitioners'][number]
  place: Place
  mayUnseal: boolean
  shown: ShownValue[]
  // Without a field: what is sealed, of which nobody sees what was given.
  ask: (field?: PersonalField) => void
  hide: (value: ShownValue) => void
}

// The server's mask.
const isMasked = (value: string) => value.includes('*')

export function PersonLine({ person, place, mayUnseal, shown, ask, hide: drop }: Props) {
  const { t } = useTranslation()
  const line = useRef<HTMLLIElement>(null)
  // The button that had the focus goes with the value.
  const hide = (value: ShownValue) => {
    drop(value)
    line.current?.focus()
  }
  const isSealed = !person.name
  const revealed = (field: PersonalField) => shown.find((one) => one.field === field)
  const shownName = revealed('name')
  return (
    <li ref={line} tabIndex={-1}>
      {shownName ? <ShownPart value={shownName} place={place} hide={hide} /> : <b>{person.name || t('petitions.name_hidden')}</b>}
      {place === null && <span className="tag">{t('petitions.represented')}</span>}
      {personalFields.slice(1).map((field) => {
        const value = revealed(field)
        const given = person[field]
        if (value) return <ShownPart key={field} value={value} place={place} hide={hide} />
        if (!given) return null
        return (
          <span key={field} className="person-part">
            <span className="hint figures">{given}</span>
            {isMasked(given) && (
              <Button
                type="link" size="small" onClick={() => ask(field)}
                aria-label={place === null ? t('reveal.show_of_represented', { field: t(`field.${field}`) }) : t('reveal.show_of', { number: place + 1, field: t(`field.${field}`) })}
              >
                {t('reveal.show')}
              </Button>
            )}
          </span>
        )
      })}
      {isSealed && mayUnseal && (
        <Button
          type="link" size="small" onClick={() => ask()}
          aria-label={place === null ? t('reveal.show_sealed_of_represented') : t('reveal.show_sealed_of', { number: place + 1 })}
        >
          {t('reveal.show_sealed')}
        </Button>
      )}
    </li>
  )
}

function ShownPart({ value, place, hide }: { value: ShownValue; place: Place; hide: (value: ShownValue) => void }) {
  const { t } = useTranslation()
  return (
    <span className="person-part is-shown">
      <b className="figures"><bdi>{value.value}</bdi></b>
      <span className="hint">{t('reveal.until', { time: timeOfDay(new Date(value.until).toISOString()) })}</span>
      <Button
        type="link" size="small" autoFocus onClick={() => hide(value)}
        aria-label={place === null ? t('reveal.hide_of_represented', { field: t(`field.${value.field}`) }) : t('reveal.hide_of', { number: place + 1, field: t(`field.${value.field}`) })}
      >
        {t('reveal.hide')}
      </Button>
    </span>
  )
}
