// The first day of a role: a few steps, each with the way to where it is done. Put away once it is no longer needed;
// the help brings it back.
import { Button, Checkbox } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router-dom'
import { useSession } from '@/shared/session'
import { useFirstDay } from './first_day_kept'
import { firstDayAsked, firstDayAt, firstSteps } from './first_day_steps'
import { linesOf } from './help_of'
import './first_day.css'

export function FirstDay() {
  const { t } = useTranslation()
  const { officer } = useSession()
  const { isAway, done, tick, putAway } = useFirstDay()
  const { key, state } = useLocation()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => { if (state === firstDayAsked) panel.current?.focus() }, [key, state])
  if (isAway) return null
  const places = firstSteps[officer.role]
  const sentences = linesOf(t(`first_day.of.${officer.role}`))
  const count = places.filter((_, step) => done.includes(step)).length
  const leave = () => {
    putAway()
    document.getElementById('page')?.focus()
  }
  return (
    <section ref={panel} className="card first-day no-print" aria-labelledby="first-day-words" tabIndex={-1}>
      <div className="card-head">
        <h2 id="first-day-words">{t('first_day.title', { role: t(`role.${officer.role}`) })}</h2>
        <span className="hint figures" role="status">
          {count === places.length ? t('first_day.all_done') : t('first_day.done', { count, all: places.length })}
        </span>
        <Button size="small" onClick={leave}>{t('first_day.put_away')}</Button>
      </div>
      <ol>
        {places.map((to, step) => (
          <li key={sentences[step]}>
            <Checkbox checked={done.includes(step)} onChange={(event) => tick(step, event.target.checked)}>{`${step + 1}. ${sentences[step] ?? ''}`}</Checkbox>
            {to === firstDayAt(officer.role)
              ? <span className="hint">{t('first_day.here')}</span>
              : <Link to={to} aria-label={t('first_day.go_to', { number: step + 1 })}>{t('first_day.go')}</Link>}
          </li>
        ))}
      </ol>
    </section>
  )
}
