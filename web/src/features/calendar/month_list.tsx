// The same month as a list: days on which something is due or heard, days off and made-up working days.
import { useTranslation } from 'react-i18next'
import { dayWords, plusDays } from '@/shared/words/day'
import { DayMatters } from './day_matters'
import { useDayWords } from './day_words'
import { daysOf } from './month_days'
import type { Hearings } from './use_hearings'
import { isSpecial, type KnownDay } from './use_known_days'
import type { MyDays } from './use_my_days'

type Props = {
  month: string; today: string; known: (day: string) => KnownDay
  days: MyDays | undefined; hearings: Hearings | undefined
}
type Span = { from: string; to: string }

// Days off in a row are one line, unless something is due or heard in between.
export function spansOf(wanted: string[], known: Props['known'], isBusy: (day: string) => boolean): Span[] {
  const spans: Span[] = []
  for (const day of wanted) {
    const last = spans[spans.length - 1]
    const [before, now] = [last && known(last.to), known(day)]
    const goesOn = last && plusDays(last.to, 1) === day && isSpecial(before) && before.kind === now?.kind && before.name === now.name
    if (goesOn && !isBusy(last.to) && !isBusy(day)) last.to = day
    else spans.push({ from: day, to: day })
  }
  return spans
}

export function MonthList({ month, today, known, days, hearings }: Props) {
  const { t } = useTranslation()
  const words = useDayWords()
  const hasDue = (day: string) => days !== undefined && (days.on(day).length > 0 || !days.isWhole(day))
  const isBusy = (day: string) => hasDue(day) || words.heard(hearings, day) !== ''
  const spans = spansOf(daysOf(month).filter((day) => isBusy(day) || isSpecial(known(day))), known, isBusy)
  if (days && hearings && spans.length === 0) return <p className="nothing">{t('calendar.nothing')}</p>
  return (
    <ol className="month-list">
      {spans.map(({ from, to }) => (
        <li key={from}>
          <h3 aria-current={from === today ? 'date' : undefined}>
            {from === to ? dayWords(from, today) : t('workbench.days_of', { from: dayWords(from, today), to: dayWords(to, today) })}
            {from === today && <span className="tag">{t('day.today')}</span>}
            {isSpecial(known(from)) && <span className="tag">{words.special(known(from))}</span>}
            {hasDue(from) && <span className="hint">{words.due(days, from)}</span>}
            {isBusy(from) && <span className="hint">{words.heard(hearings, from)}</span>}
          </h3>
          <DayMatters day={from} today={today} days={days} hearings={hearings} />
        </li>
      ))}
    </ol>
  )
}
