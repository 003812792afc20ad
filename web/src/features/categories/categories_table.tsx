import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Names } from '@/shared/api/queries'
import type { Category } from '@/shared/api/types'
import { BusyNote } from '@/shared/parts/busy_note'
import { ProblemNote } from '@/shared/parts/problem_note'
import { longDay } from '@/shared/words/day'
import { isFoundIn } from '@/shared/words/initials'
import { useCategoryCounts } from './use_categories'
import '@/shared/parts/rows.css'

type Row = { category: Category; isBelow: boolean }
type Props = { categories: readonly Category[]; names: Names; change: ((category: Category) => void) | null }

// What is found stands under its category; a category that is found brings all that stands under it.
function rowsOf(categories: readonly Category[], typed: string): Row[] {
  return categories.flatMap((category) => {
    const below = category.children as unknown as Category[]
    const found = isFoundIn(category.name, typed) ? below : below.filter((one) => isFoundIn(one.name, typed))
    if (found.length === 0 && !isFoundIn(category.name, typed)) return []
    return [{ category, isBelow: false }, ...found.map((one) => ({ category: one, isBelow: true }))]
  })
}

export function CategoriesTable({ categories, names, change }: Props) {
  const { t } = useTranslation()
  const counts = useCategoryCounts()
  const [typed, setTyped] = useState('')
  const rows = rowsOf(categories, typed)
  const counted = counts.data && new Map(counts.data.items.map((one) => [one.category, one.matters]))
  return (
    <section className="card" aria-label={t('categories.list')}>
      <div className="card-head"><h2>{t('categories.list')}</h2></div>
      <div className="categories-find" role="search">
        <Input
          aria-label={t('categories.find')} placeholder={t('categories.find_hint')} allowClear value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {typed && <span className="hint" role="status">{t('categories.found', { count: rows.length })}</span>}
      </div>
      <ProblemNote error={counts.error} names={names} />
      {categories.length === 0 && <div className="categories-find"><BusyNote words={t('categories.loading')} mayLeave /></div>}
      {categories.length > 0 && rows.length === 0 && <p className="nothing">{t('categories.none_found')}</p>}
      {rows.length > 0 && (
        <table className="rows categories">
          <thead>
            <tr>
              <th scope="col">{t('categories.name')}</th>
              <th scope="col">{t('categories.standing')}</th>
              <th scope="col" className="is-count">{t('categories.matters')}</th>
              {change && <th scope="col"><span className="only-read">{t('categories.change')}</span></th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CategoryRow key={row.category.id} {...row} count={counted && (counted.get(row.category.id) ?? 0)} change={change} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function CategoryRow({ category, isBelow, count, change }: Row & { count: number | undefined; change: Props['change'] }) {
  const { t } = useTranslation()
  const { id, name, withdrawn_on: withdrawn } = category
  return (
    <tr>
      <td className={isBelow ? 'categories-below' : undefined}>{isBelow ? name : <b>{name}</b>}</td>
      <td>{withdrawn ? <span className="tag">{t('categories.withdrawn_on', { day: longDay(withdrawn) })}</span> : t('categories.offered')}</td>
      <td className="is-count figures" data-column={t('categories.matters')}>
        {count && !change ? <Link to={`/matters?category=${id}`} aria-label={t('categories.matters_of', { name, count })}>{count}</Link> : count}
      </td>
      {change && <td><Button size="small" aria-label={t('categories.change_of', { name })} onClick={() => change(category)}>{t('categories.change')}</Button></td>}
    </tr>
  )
}
