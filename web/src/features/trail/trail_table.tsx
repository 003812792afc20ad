import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { TrailItem } from '@/shared/api/types'
import { useSession } from '@/shared/session'
import { instantWords } from '@/shared/words/day'
import { i18n } from '@/shared/words/i18n'
import '@/shared/parts/rows.css'

// An action or a result that has no words here stands by the name the server gives it.
function wordOf(group: string, name: string): string {
  return i18n.exists(`${group}.${name}`) ? i18n.t(`${group}.${name}` as 'trail.title') : name
}

// A reason follows its result: `done: …`.
function resultOf(result: string): string {
  const [code = '', ...reason] = result.split(': ')
  return [wordOf('trail_result', code), reason.join(': ')].filter(Boolean).join(i18n.t('list_separator'))
}

export function TrailTable({ items, names }: { items: readonly TrailItem[]; names: Names }) {
  const { t } = useTranslation()
  const { today } = useSession()
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
            <td className="hint trail-hash">{item.object}</td>
            <td>{resultOf(item.result)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
