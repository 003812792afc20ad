import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { ClockItem, SettingItem } from '@/shared/api/types'
import { dayWords, instantWords } from '@/shared/words/day'
import { settingName, settingValue } from './setting_words'

type Props = { settings: readonly SettingItem[]; clocks: readonly ClockItem[]; names: Names; today: string; change: (name: string) => void }

export function SettingsList({ settings, clocks, names, today, change }: Props) {
  const { t } = useTranslation()
  return (
    <section className="card" aria-label={t('settings.list')}>
      <div className="card-head"><h2>{t('settings.list')}</h2></div>
      <table className="rows settings">
        <thead>
          <tr>
            <th scope="col">{t('settings.setting')}</th>
            <th scope="col">{t('settings.value')}</th>
            <th scope="col">{t('settings.since')}</th>
            <th scope="col">{t('settings.reason')}</th>
            <th scope="col"><span className="only-read">{t('settings.change')}</span></th>
          </tr>
        </thead>
        <tbody>
          {settings.map((item) => (
            <SettingRow key={item.name} item={item} name={settingName(item.name, clocks)} names={names} today={today} change={() => change(item.name)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = { item: SettingItem; name: string; names: Names; today: string; change: () => void }

function SettingRow({ item, name, names, today, change }: RowProps) {
  const { t } = useTranslation()
  // The newest entry that says what the server says is in force.
  const standing = item.history.find((row) => row.value === item.value && row.in_force_from <= today)
  return (
    <tr>
      <td><b>{name}</b></td>
      <td>{settingValue(item, item.value)}</td>
      <td className="figures" data-column={t('settings.since')}>{standing ? dayWords(standing.in_force_from, today) : t('settings.never')}</td>
      <td>
        {standing?.reason}
        {item.history.length > 0 && <History item={item} names={names} today={today} />}
      </td>
      <td><Button size="small" aria-label={t('settings.change_of', { name })} onClick={change}>{t('settings.change')}</Button></td>
    </tr>
  )
}

function History({ item, names, today }: { item: SettingItem; names: Names; today: string }) {
  const { t } = useTranslation()
  return (
    <details>
      <summary>{t('settings.history', { count: item.history.length })}</summary>
      <ol className="setting-history">
        {item.history.map((row) => (
          <li key={row.n}>
            <span className="figures">{dayWords(row.in_force_from, today)}</span> {settingValue(item, row.value)}
            {row.in_force_from > today && <> <span className="tag">{t('settings.not_yet')}</span></>}
            <div>{row.reason}</div>
            <div className="hint">{row.officer_id ? names.officer(row.officer_id) : t('settings.of_office')} {instantWords(row.recorded_at, today)}</div>
          </li>
        ))}
      </ol>
    </details>
  )
}
