import { useTranslation } from 'react-i18next'
import { HearingMark } from '@/shared/parts/hearing_mark'
import { LampWord } from '@/shared/parts/lamp'
import { dayWords } from '@/shared/words/day'
import { useDayWords } from './day_words'
import type { Hearings } from './use_hearings'
import { isSpecial, type KnownDay } from './use_known_days'
import type { MyDays } from './use_my_days'

type Props = {
  day: string; today: string; known: KnownDay; days: MyDays | undefined; hearings: Hearings | undefined
  isOutside: boolean; isOpened: boolean; isFocused: boolean; open: (day: string) => void
}

export function DayCell({ day, today, known, days, hearings, isOutside, isOpened, isFocused, open }: Props) {
  const { t } = useTranslation()
  const words = useDayWords()
  const rows = days?.on(day) ?? []
  const heard = hearings?.(day).length ?? 0
  // What is due on one day burns with one lamp.
  const lamp = rows[0]?.lamp
  const number = Number(day.slice(8))
  const look = [known && !known.is_worked && 'is-off', isOutside && 'is-outside', day === today && 'is-today', isOpened && 'is-opened']
  const said = [day === today && t('day.today'), dayWords(day, today), words.special(known), lamp && t(`lamp.${lamp}`), words.due(days, day), words.heard(hearings, day)]
  return (
    <td role="gridcell" aria-selected={isOpened} className={look.filter(Boolean).join(' ')}>
      <button
        type="button" id={`day-${day}`} tabIndex={isFocused ? 0 : -1} aria-current={day === today ? 'date' : undefined}
        aria-label={said.filter(Boolean).join(t('list_separator'))} onClick={() => open(day)}
      >
        <span className="month-day">
          <b className="figures">{number === 1 ? `${Number(day.slice(5, 7))}/1` : number}</b>
          {day === today && <small>{t('day.today')}</small>}
          {isSpecial(known) && <small className={known.is_worked ? 'month-worked' : 'month-off'}>{known.is_worked ? t('calendar.made_up') : known.name}</small>}
        </span>
        {lamp && <span className="month-due figures"><LampWord lamp={lamp} />{days?.isWhole(day) ? rows.length : t('workbench.more_than', { number: rows.length })}</span>}
        {heard > 0 && <span className="month-heard figures"><HearingMark />{heard}</span>}
      </button>
    </td>
  )
}
