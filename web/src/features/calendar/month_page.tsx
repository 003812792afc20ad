// A month as grid or list: which days are off or made up, what this organ has to do by which day, and what is heard
// on which. The address holds the day that is opened, so that the way back from a matter leads to it.
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router-dom'
import { useNames } from '@/shared/api/queries'
import { Choice } from '@/shared/fields/choice'
import { useScreenKeys } from '@/shared/parts/keys'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useSession } from '@/shared/session'
import { monthWords } from '@/shared/words/day'
import { DayCard } from './day_matters'
import { dueLink } from './due_link'
import { isDay, plusMonths, weeksOf } from './month_days'
import { MonthGrid } from './month_grid'
import { MonthList } from './month_list'
import { useHearings } from './use_hearings'
import { useKnownDays } from './use_known_days'
import { useMyDays } from './use_my_days'
import './month.css'

const views = ['month', 'list'] as const
type View = (typeof views)[number]

// On a phone a grid of days has no room for words.
function firstView(): View {
  return window.matchMedia('(max-width: 600px)').matches ? 'list' : 'month'
}

function useOpened(today: string) {
  const [asked, ask] = useSearchParams()
  const [first] = useState(firstView)
  const day = asked.get('day') ?? ''
  const opened = isDay(day) ? day : today
  const [focused, focus] = useState(opened)
  const set = (name: 'day' | 'view', value: string) => ask((before) => {
    const next = new URLSearchParams(before)
    next.set(name, value)
    return next
  }, { replace: true })
  const open = (next: string) => {
    focus(next)
    set('day', next)
  }
  return { opened, open, focused, focus, view: views.find((one) => one === asked.get('view')) ?? first, look: (view: string) => set('view', view) }
}

export default function MonthPage() {
  const { t } = useTranslation()
  const { today } = useSession()
  const names = useNames()
  const { opened, open, focused, focus, view, look } = useOpened(today)
  const weeks = weeksOf(focused)
  const shown = weeks.flat()
  const [first, last] = [shown[0] ?? focused, shown[shown.length - 1] ?? focused]
  const calendar = useKnownDays(first, last)
  const heard = useHearings(first, last)
  const mine = useMyDays()
  const step = (months: number) => focus(plusMonths(focused, months))
  const isGrid = view === 'month'
  useScreenKeys([
    ...(isGrid ? [
      { code: 'Arrows', caps: ['←', '→', '↑', '↓'], label: t('calendar.key.day') },
      { code: 'Pages', caps: ['PgUp', 'PgDn'], label: t('calendar.key.month') },
      { code: 'Enter', caps: ['Enter'], label: t('calendar.key.open') },
    ] : []),
    { code: 'KeyT', caps: ['T'], label: t('calendar.to_today'), run: () => open(today) },
  ])
  const late = mine.days?.late
  const shownDays = { today, days: mine.days, hearings: heard.hearings }
  return (
    <>
      <div className="page-head">
        <h1>{t('calendar.title')}</h1>
        <span className="hint">{t('calendar.about')}</span>
        {!!late?.count && <Link to={dueLink({ due_before: today })}>{t(late.count_is_exact ? 'calendar.late' : 'calendar.late_about', { count: late.count })}</Link>}
      </div>
      <div className={isGrid ? 'month-page has-day' : 'month-page'}>
        <section className="card" aria-labelledby="month-words">
          <div className="card-head month-head">
            <h2 id="month-words" aria-live="polite">{monthWords(focused)}</h2>
            <div className="month-steps">
              <Button size="small" onClick={() => step(-1)}>{t('calendar.previous')}</Button>
              <Button size="small" onClick={() => open(today)}>{t('calendar.to_today')}</Button>
              <Button size="small" onClick={() => step(1)}>{t('calendar.next')}</Button>
            </div>
            <Choice
              isButtons label={t('calendar.view')} value={view} onChange={(next) => look(String(next))}
              options={views.map((value) => ({ value, label: t(`calendar.views.${value}`) }))}
            />
          </div>
          <ProblemNote error={calendar.error ?? mine.error ?? heard.error} names={names} />
          {calendar.withoutNotice.map((year) => <p key={year} className="month-note">{t('calendar.no_notice', { year })}</p>)}
          {mine.days && shown.some((day) => !mine.days?.isWhole(day)) && <p className="month-note">{t('calendar.not_whole')}</p>}
          {isGrid
            ? <MonthGrid {...shownDays} weeks={weeks} known={calendar.known} opened={opened} open={open} focused={focused} focus={focus} />
            : <MonthList {...shownDays} month={focused} known={calendar.known} />}
        </section>
        {isGrid && <DayCard {...shownDays} day={opened} known={calendar.known(opened)} />}
      </div>
    </>
  )
}
