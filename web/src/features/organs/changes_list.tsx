import { useTranslation } from 'react-i18next'
import { bothLevels, useCategories, useOrganChanges, type Names } from '@/shared/api/queries'
import type { OrganChangeItem } from '@/shared/api/types'
import { ProblemNote } from '@/shared/parts/problem_note'
import { dayWords, instantWords } from '@/shared/words/day'

export function ChangesList({ names, today }: { names: Names; today: string }) {
  const { t } = useTranslation()
  const changes = useOrganChanges()
  const items = changes.data?.items ?? []
  return (
    <section className="card" aria-label={t('organ_changes.list')}>
      <div className="card-head"><h2>{t('organ_changes.list')}</h2></div>
      <ProblemNote error={changes.error} names={names} />
      {changes.data && items.length === 0 && <p className="nothing">{t('organ_changes.none')}</p>}
      {items.length > 0 && (
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{t('field.in_force_from')}</th>
              <th scope="col">{t('organ_changes.change')}</th>
              <th scope="col">{t('field.successors')}</th>
              <th scope="col">{t('field.reason')}</th>
              <th scope="col">{t('entering.by_whom')}</th>
            </tr>
          </thead>
          <tbody>{items.map((item) => <ChangeRow key={item.n} item={item} names={names} today={today} />)}</tbody>
        </table>
      )}
    </section>
  )
}

function ChangeRow({ item, names, today }: { item: OrganChangeItem; names: Names; today: string }) {
  const { t } = useTranslation()
  const all = bothLevels(useCategories())
  const named = (id: string) => all.find((one) => one.id === id)?.name ?? id
  return (
    <tr>
      <td className="figures">{dayWords(item.in_force_from, today)}</td>
      <td><b>{names.organ(item.organ_id)}</b> <span className="tag">{t(`organ_change.${item.kind}`)}</span></td>
      <td data-column={t('field.successors')}>
        {item.successors.map((one) => (
          <div key={one.organ_id}>
            {names.organ(one.organ_id)}
            <span className="hint"> {(one.categories ?? []).map(named).join(t('list_separator'))}</span>
          </div>
        ))}
      </td>
      <td>{item.reason}</td>
      <td className="hint">{names.officer(item.officer_id)} {instantWords(item.recorded_at, today)}</td>
    </tr>
  )
}
