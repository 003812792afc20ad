// How a due day is made: the server's lines as a bill, beside them the weeks that end with the day. The
// calendar only illustrates; who listens hears the lines.
import { useTranslation } from 'react-i18next'
import { useCalendar } from '@/shared/api/queries'
import type { CalendarDay, DutyItem } from '@/shared/api/types'
import { plusDays, weekdayOf } from '@/shared/words/day'

const weeksShown = 4

export function DutySum({ id, duty, today }: { id: string; duty: DutyItem; today: string }) {
  const { t } = useTranslation()
  return (
    <div id={id} className="sum">
      <div>
        <ol className="sum-lines">
          {duty.sum.map((line) => (
            <li key={`${line.what} ${line.on}`} className={line.what === 'due' ? 'sum-due' : ''}>
              {line.sentence}
            </li>
          ))}
        </ol>
        {duty.is_provisional && <p className="hint">{t('matter.provisional')}</p>}
      </div>
      <Weeks duty={duty} today={today} />
    </div>
  )
}

function Weeks({ duty, today }: { duty: DutyItem; today: string }) {
  const { t } = useTranslation()
  const last = plusDays(duty.due_on, 6 - weekdayOf(duty.due_on))
  const days = Array.from({ length: weeksShown * 7 }, (_, place) => plusDays(last, place + 1 - weeksShown * 7))
  const known = [...useCalendar(Number(last.slice(0, 4))), ...useCalendar(Number((days[0] ?? last).slice(0, 4)))]
  const names = [0, 1, 2, 3, 4, 5, 6] as const
  return (
    <div className="weeks" aria-hidden="true">
      {names.map((day) => <span key={day} className="weeks-name">{t(`weekday.${day}`)}</span>)}
      {days.map((day, place) => (
        <Day key={day} day={day} isFirst={place === 0} known={known.find((one) => one.id === day)} duty={duty} today={today} />
      ))}
    </div>
  )
}

type DayProps = { day: string; isFirst: boolean; known: CalendarDay | undefined; duty: DutyItem; today: string }

function Day({ day, isFirst, known, duty, today }: DayProps) {
  const { t } = useTranslation()
  const isDue = day === duty.due_on
  const isSpecial = known?.kind === 'holiday' || known?.kind === 'worked_weekend'
  const words = [
    day === today && t('day.today'),
    day === duty.start_on && t('day.start'),
    isSpecial && known.name,
    isDue && t('day.due'),
  ].filter(Boolean)
  const look = ['weeks-day', known && !known.is_worked && 'is-off', day === today && 'is-today', isDue && `is-due lamp-${duty.lamp ?? 'done'}`]
  const number = Number(day.slice(8))
  return (
    <span className={look.filter(Boolean).join(' ')}>
      <span>{isFirst || number === 1 ? `${Number(day.slice(5, 7))}/${number}` : number}</span>
      <small>{words.join(' · ')}</small>
    </span>
  )
}
