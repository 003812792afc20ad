// How many are due or to be heard on a day, in words; and what the day is.
import { useTranslation } from 'react-i18next'
import type { Hearings } from './use_hearings'
import { isSpecial, type KnownDay } from './use_known_days'
import type { MyDays } from './use_my_days'

export function useDayWords() {
  const { t } = useTranslation()
  const due = (days: MyDays | undefined, day: string): string => {
    if (!days) return ''
    const count = days.on(day).length
    if (!days.isWhole(day)) return count === 0 ? t('calendar.not_fetched') : t('calendar.due_about', { count })
    return count === 0 ? t('calendar.none_due') : t('calendar.due', { count })
  }
  const heard = (hearings: Hearings | undefined, day: string): string => {
    const count = hearings?.(day).length ?? 0
    return count === 0 ? '' : t('calendar.hearings', { count })
  }
  const special = (known: KnownDay): string => {
    if (!isSpecial(known)) return ''
    return known.kind === 'holiday' ? t('calendar.off', { name: known.name }) : t('calendar.worked')
  }
  return { due, heard, special }
}
