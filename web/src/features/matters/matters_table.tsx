import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Names } from '@/shared/api/queries'
import type { MatterItem } from '@/shared/api/types'
import { KeyCap } from '@/shared/parts/keys'
import { Lamp } from '@/shared/parts/lamp'
import { dayWords } from '@/shared/words/day'
import type { useColumns } from './columns'
import type { Rows } from '@/shared/parts/use_rows'

type Props = { items: MatterItem[]; names: Names; today: string; columns: ReturnType<typeof useColumns>; rows: Rows; open: (id: string) => void }

export function MattersTable({ items, names, today, columns: { shows }, rows, open }: Props) {
  const { t } = useTranslation()
  const row = (item: MatterItem) => (
    <tr
      key={item.id}
      id={`row-${item.id}`}
      className={item.id === rows.current ? 'is-current' : ''}
      aria-current={item.id === rows.current ? 'true' : undefined}
      onClick={() => open(item.id)}
      onFocus={() => rows.choose(item.id)}
    >
      <td className="cell-lamp">
        {item.lamp && item.due_on
          ? <Lamp lamp={item.lamp} dueOn={item.due_on} today={today} />
          : <span className="hint">{t('matters.no_duty')}</span>}
      </td>
      <td className="cell-subject">
        <Link to={`/matters/${item.id}`} onClick={(event) => event.stopPropagation()}>{item.subject || t(item.kind === 'accusation' ? 'matters.sealed_subject' : 'matters.no_subject')}</Link>
        <span className="hint figures">
          {item.has_skipped_levels && <span className="tag skipped" title={t('matters.skipped_levels_means')}>{t('matters.skipped_levels')}</span>}
          {item.number}
          {item.petitions > 1 && t('matters.petitions', { count: item.petitions })}
        </span>
      </td>
      {shows('state') && (
        <td className="cell-state">
          <span>{t(`state.${item.state}`)}</span>
          <span className="hint">{item.kind ? t(`kind.${item.kind}`) : t('kind.none')}</span>
        </td>
      )}
      {shows('organ') && <td className="cell-organ">{names.organ(item.organ_id)}</td>}
      {shows('due_on') && (
        <td className="cell-due figures">
          <span>{item.due_on ? dayWords(item.due_on, today) : ''}</span>
          <span className="hint">{t('matters.registered_on', { day: dayWords(item.registered_on, today) })}</span>
        </td>
      )}
      <td className="cell-go">
        <Button type="primary" size="small" tabIndex={-1} aria-hidden="true">{t('key.open')}<KeyCap cap="Enter" /></Button>
      </td>
    </tr>
  )
  return (
    <table className="matters">
      <caption className="only-read">{t('matters.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('matters.column.due')}</th>
          <th scope="col">{t('matters.column.subject')}</th>
          {shows('state') && <th scope="col" className="cell-state">{t('matters.column.state')}</th>}
          {shows('organ') && <th scope="col" className="cell-organ">{t('matters.column.organ')}</th>}
          {shows('due_on') && <th scope="col" className="cell-due">{t('matters.column.due_on')}</th>}
          <td />
        </tr>
      </thead>
      <tbody>{items.map(row)}</tbody>
    </table>
  )
}
