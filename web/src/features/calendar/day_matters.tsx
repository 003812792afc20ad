// What is due on one day.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { WorkbenchRow } from '@/shared/api/types'
import { Lamp } from '@/shared/parts/lamp'
import { dayWords } from '@/shared/words/day'
import { useDayWords } from './day_words'
import { dueOn } from './due_link'
import type { KnownDay } from './use_known_days'
import type { MyDays } from './use_my_days'

function DueMatter({ row, today }: { row: WorkbenchRow; today: string }) {
  const { t } = useTranslation()
  const { matter } = row
  return (
    <li>
      <Lamp lamp={row.lamp} dueOn={row.due_on} today={today} />
      <Link to={`/matters/${matter.id}`}>
        <bdi>{matter.subject || t(matter.kind === 'accusation' ? 'matters.sealed_subject' : 'matters.no_subject')}</bdi>
      </Link>
      <span className="hint figures">{t('calendar.line', { number: matter.number, duty: t(`duty.${row.kind}`) })}</span>
    </li>
  )
}

export function DayMatters({ day, today, days }: { day: string; today: string; days: MyDays }) {
  const { t } = useTranslation()
  return (
    <>
      {days.on(day).length > 0 && <ul className="month-matters">{days.on(day).map((row) => <DueMatter key={row.matter.id} row={row} today={today} />)}</ul>}
      {!days.isWhole(day) && <p className="month-all"><Link to={dueOn(day)}>{t('calendar.all_of_day')}</Link></p>}
    </>
  )
}

export function DayCard({ day, today, known, days }: { day: string; today: string; known: KnownDay; days: MyDays | undefined }) {
  const { t } = useTranslation()
  const words = useDayWords()
  const special = words.special(known)
  return (
    <section className="card" aria-labelledby="day-words">
      <div className="card-head"><h2 id="day-words">{t('calendar.of_day', { day: dayWords(day, today) })}</h2></div>
      <p className="month-said" role="status">
        {special && <span className="tag">{special}</span>}{words.due(days, day)}
      </p>
      {days && <DayMatters day={day} today={today} days={days} />}
    </section>
  )
}
