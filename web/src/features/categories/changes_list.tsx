import { useTranslation } from 'react-i18next'
import { bothLevels, useCategories, type Names } from '@/shared/api/queries'
import type { CategoryChangeItem } from '@/shared/api/types'
import { ProblemNote } from '@/shared/parts/problem_note'
import { dayWords, instantWords } from '@/shared/words/day'
import { useCategoryChanges } from './use_categories'

export function ChangesList({ names, today }: { names: Names; today: string }) {
  const { t } = useTranslation()
  const changes = useCategoryChanges(true)
  const items = changes.data?.items ?? []
  return (
    <section className="card" aria-label={t('categories.changes')}>
      <div className="card-head"><h2>{t('categories.changes')}</h2></div>
      <ProblemNote error={changes.error} names={names} />
      {changes.data && items.length === 0 && <p className="nothing">{t('categories.no_changes')}</p>}
      {items.length > 0 && (
        <ol className="category-changes">{items.map((item) => <ChangeLine key={item.n} item={item} names={names} today={today} />)}</ol>
      )}
    </section>
  )
}

function ChangeLine({ item, names, today }: { item: CategoryChangeItem; names: Names; today: string }) {
  const { t } = useTranslation()
  const all = bothLevels(useCategories())
  // One that is added on a later day has no other name yet than the one it gets.
  const standing = all.find((one) => one.id === item.category)?.name ?? item.name ?? item.category
  return (
    <li>
      <span className="figures">{dayWords(item.in_force_from, today)}</span> <span className="tag">{t(`category_change.${item.kind}`)}</span> <b>{standing}</b>
      {item.in_force_from > today && <> <span className="tag">{t('settings.not_yet')}</span></>}
      {item.kind === 'renamed' && <div>{t('categories.renamed_to', { name: item.name })}</div>}
      <div>{item.reason}</div>
      <div className="hint">{names.officer(item.officer_id)} {instantWords(item.recorded_at, today)}</div>
    </li>
  )
}
