// The days of a notice, each with whether it is worked.
import { useTranslation } from 'react-i18next'
import type { NoticeItem } from '@/shared/api/types'
import { dayWords } from '@/shared/words/day'
import './notices.css'

export function NoticeDates({ days, today }: { days: NoticeItem['days']; today: string }) {
  const { t } = useTranslation()
  return (
    <ul className="notice-dates figures">
      {days.map((day) => <li key={day.on}>{dayWords(day.on, today)} <bdi>{day.name}</bdi> <span className="tag">{t(day.is_off ? 'notices.off' : 'notices.worked')}</span></li>)}
    </ul>
  )
}
