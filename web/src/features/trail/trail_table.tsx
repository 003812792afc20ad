import { useTranslation } from 'react-i18next'
import { bothLevels, useCategories, type Names } from '@/shared/api/queries'
import type { TrailItem } from '@/shared/api/types'
import { useSession } from '@/shared/session'
import { instantWords } from '@/shared/words/day'
import { objectOf, resultOf, wordOf } from './trail_words'
import '@/shared/parts/rows.css'

export function TrailTable({ items, names }: { items: readonly TrailItem[]; names: Names }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const categories = bothLevels(useCategories())
  const known = { ...names, category: (code: string) => categories.find((one) => one.id === code)?.name ?? code }
  return (
    <table className="rows">
      <thead>
        <tr>{(['n', 'at', 'officer', 'action', 'object', 'result'] as const).map((name) => <th key={name} scope="col">{t(`trail.${name}`)}</th>)}</tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.n}>
            <td className="figures">{item.n}</td>
            <td className="figures">{instantWords(item.at, today)}</td>
            <td>{item.officer_id ? names.officer(item.officer_id) || item.officer_id : t('trail.system')}</td>
            <td>{wordOf('trail_action', item.action)}</td>
            <td className="trail-hash" data-column={t('trail.object')}>{objectOf(item, known)}</td>
            <td>{resultOf(item)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
