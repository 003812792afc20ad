// The lamp of a duty: shape, word and remainder together. The only place that knows the shapes.
import { useTranslation } from 'react-i18next'
import type { Lamp as LampName } from '../api/types'
import { dayWords, remainder } from '../words/day'
import './lamp.css'

type Shown = LampName | 'done'

function Shape({ lamp }: { lamp: Shown }) {
  const drawn = {
    on_time: <circle cx="8" cy="8" r="6" fill="currentColor" />,
    due_soon: <path d="M8 1.5 15 14H1z" fill="currentColor" />,
    late: (
      <>
        <rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor" />
        <path d="M8 4v5M8 11v1.5" stroke="var(--surface)" strokeWidth="2" />
      </>
    ),
    done: <path d="M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM5 8l2.2 2.2L11 6" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  }
  return <svg className="lamp-shape" viewBox="0 0 16 16" aria-hidden="true">{drawn[lamp]}</svg>
}

export function Lamp({ lamp, dueOn, today, pill }: { lamp: LampName; dueOn: string; today: string; pill?: boolean }) {
  const { t } = useTranslation()
  return (
    <span className={`lamp lamp-${lamp}${pill ? ' lamp-pill' : ''}`}>
      <Shape lamp={lamp} />
      <b>{t(`lamp.${lamp}`)}</b>
      <span>{remainder(dueOn, today)}</span>
    </span>
  )
}

// Of many: without the remainder of one.
export function LampWord({ lamp }: { lamp: LampName }) {
  const { t } = useTranslation()
  return <span className={`lamp lamp-${lamp}`}><Shape lamp={lamp} /><b>{t(`lamp.${lamp}`)}</b></span>
}

export function DoneLamp({ endedOn, today }: { endedOn: string; today: string }) {
  const { t } = useTranslation()
  return (
    <span className="lamp lamp-done">
      <Shape lamp="done" />
      <b>{t('lamp.done')}</b>
      <span>{dayWords(endedOn, today)}</span>
    </span>
  )
}
