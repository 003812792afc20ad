// One stop for the tabulator; arrow keys go from day to day, also into the next month.
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { DayCell } from './day_cell'
import { dayByKey, isInMonth } from './month_days'
import type { Hearings } from './use_hearings'
import type { KnownDay } from './use_known_days'
import type { MyDays } from './use_my_days'

type Props = {
  weeks: string[][]; today: string; known: (day: string) => KnownDay; days: MyDays | undefined; hearings: Hearings | undefined
  opened: string; open: (day: string) => void; focused: string; focus: (day: string) => void
}

export function MonthGrid({ weeks, today, known, days, hearings, opened, open, focused, focus }: Props) {
  const { t } = useTranslation()
  const isMoved = useRef(false)
  useEffect(() => {
    if (isMoved.current) document.getElementById(`day-${focused}`)?.focus()
    isMoved.current = false
  }, [focused])
  const press = (event: KeyboardEvent) => {
    const next = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ? undefined : dayByKey(event.code, focused)
    if (next === undefined) return
    event.preventDefault()
    isMoved.current = true
    focus(next)
  }
  return (
    <table role="grid" className="month" aria-labelledby="month-words" onKeyDown={press}>
      <thead>
        <tr>{([0, 1, 2, 3, 4, 5, 6] as const).map((day) => <th key={day} scope="col">{t(`weekday.${day}`)}</th>)}</tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day} day={day} today={today} known={known(day)} days={days} hearings={hearings} isOutside={!isInMonth(day, focused)}
                isOpened={day === opened} isFocused={day === focused} open={open}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
