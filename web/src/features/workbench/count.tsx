// A figure that opens its rows. Beyond what the server counts it says that there are more.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { WorkbenchCount } from '@/shared/api/types'

type Counted = Pick<WorkbenchCount, 'count' | 'count_is_exact'>

export function useCountWords() {
  const { t } = useTranslation()
  return (counted: Counted) => counted.count_is_exact ? String(counted.count) : t('workbench.more_than', { number: counted.count })
}

export function Count({ counted, to, label }: { counted: Counted; to: string; label: string }) {
  const { t } = useTranslation()
  const words = useCountWords()
  return (
    <Link to={to} className="bench-count figures" aria-label={t('workbench.count_of', { what: label, number: words(counted) })}>
      {words(counted)}
    </Link>
  )
}
