// What is due and what is heard on one day.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { MatterItem, WorkbenchRow } from '@/shared/api/types'
import { HearingMark } from '@/shared/parts/hearing_mark'
import { Lamp } from '@/shared/parts/lamp'
import { dayWords } from '@/shared/words/day'
import { useDayWords } from './day_words'
import { dueOn } from './due_link'
import type { Hearings } from './use_hearings'
import type { KnownDay } from './use_known_days'
import type { MyDays } from './use_my_days'

function Subject({ matter }: { matter: MatterItem }) {
  const { t } = useTranslation()
  return (
    <Link to={`/matters/${matter.id}`}>
      <bdi>{matter.subject || t(matter.kind === 'accusation' ? 'matters.sealed_subject' : 'matters.no_subject')}</bdi>
    </Link>
  )
}

function HeardMatter({ matter }: { matter: MatterItem }) {
  return (
    <li>
      <HearingMark />
      <Subject matter={matter} />
      <span className="hint figures">{matter.number}</span>
    </li>
  )
}

function DueMatter({ row, today }: { row: WorkbenchRow; today: string }) {
  const { t } = useTranslation()
  const { matter } = row
  return (
    <li>
      <Lamp lamp={row.lamp} dueOn={row.due_on} today={today} />
      <Subject matter={matter} />
      <span className="hint figures">{t('calendar.line', { number: matter.number, duty: t(`duty.${row.kind}`) })}</span>
    </li>
  )
}

type OfDay = { day: string; today: string; days: MyDays | undefined; hearings: Hearings | undefined }

export function DayMatters({ day, today, days, hearings }: OfDay) {
  const { t } = useTranslation()
  const [heard, due] = [hearings?.(day) ?? [], days?.on(day) ?? []]
  return (
    <>
      {heard.length + due.length > 0 && (
        <ul className="month-matters">
          {heard.map((matter) => <HeardMatter key={`heard ${matter.id}`} matter={matter} />)}
          {due.map((row) => <DueMatter key={row.matter.id} row={row} today={today} />)}
        </ul>
      )}
      {days && !days.isWhole(day) && <p className="month-all"><Link to={dueOn(day)}>{t('calendar.all_of_day')}</Link></p>}
    </>
  )
}

export function DayCard({ known, ...ofDay }: OfDay & { known: KnownDay }) {
  const { t } = useTranslation()
  const words = useDayWords()
  const { day, today, days, hearings } = ofDay
  const said = [words.due(days, day), words.heard(hearings, day)].filter(Boolean).join(t('list_separator'))
  const special = words.special(known)
  return (
    <section className="card" aria-labelledby="day-words">
      <div className="card-head"><h2 id="day-words">{t('calendar.of_day', { day: dayWords(day, today) })}</h2></div>
      <p className="month-said" role="status">
        {special && <span className="tag">{special}</span>}{said}
      </p>
      <DayMatters {...ofDay} />
    </section>
  )
}
