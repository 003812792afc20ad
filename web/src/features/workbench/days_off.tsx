// A holiday, or a weekend that is worked, within the next ten days is said above the list.
import { useTranslation } from 'react-i18next'
import { useCalendar } from '@/shared/api/queries'
import { dayWords, plusDays } from '@/shared/words/day'

const daysAhead = 10

export function DaysOff({ today }: { today: string }) {
  const { t } = useTranslation()
  const last = plusDays(today, daysAhead)
  const year = Number(today.slice(0, 4))
  const [here, next] = [useCalendar(year), useCalendar(Number(last.slice(0, 4)))]
  const ahead = [...here, ...(last.slice(0, 4) === String(year) ? [] : next)].filter(({ id }) => id >= today && id <= last)
  const off = ahead.filter(({ kind }) => kind === 'holiday')
  const madeUp = ahead.filter(({ kind }) => kind === 'worked_weekend')
  const [first, end] = [off[0], off[off.length - 1]]
  const said = [
    first && first === end && t('workbench.day_off', { name: first.name, day: dayWords(first.id, today) }),
    first && end && first !== end && t('workbench.days_off', { name: first.name, from: dayWords(first.id, today), to: dayWords(end.id, today) }),
    ...madeUp.map(({ id }) => t('workbench.worked', { day: dayWords(id, today) })),
  ].filter((sentence) => sentence)
  if (said.length === 0) return null
  return <p className="bench-calendar">{said.join(t('list_separator'))}</p>
}
