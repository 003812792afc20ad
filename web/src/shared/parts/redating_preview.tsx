// The due days that an entry of the calendar would move: a holiday notice, or a setting.
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Names } from '../api/queries'
import type { Redating } from '../api/types'
import { dayWords } from '../words/day'
import { MoreRows } from './entering'

type Props = { trial: UseInfiniteQueryResult<InfiniteData<Redating>>; names: Names; today: string }

export function RedatingPreview({ trial, names, today }: Props) {
  const { t } = useTranslation()
  const first = trial.data?.pages[0]
  if (!first) return null
  const { effect, count } = first
  const items = trial.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <p className="trial-figures figures">
        {t('redating.effect', { moved: effect.moved, on_time: effect.become_on_time, late: effect.become_late })}
      </p>
      {effect.windows > 0 && <p className="hint">{t('redating.windows', { count: effect.windows })}</p>}
      {effect.organs.length > 0 && (
        <div className="trial-scroll" tabIndex={0} role="region" aria-label={t('redating.by_organ')}>
          <OrganEffects organs={effect.organs} names={names} />
        </div>
      )}
      {items.length > 0 && (
        <>
          <div className="trial-scroll" tabIndex={0} role="region" aria-label={t('redating.items')}>
            <MovedRows items={items} names={names} today={today} />
          </div>
          <MoreRows
            shown={items.length} count={count} isLoading={trial.isFetchingNextPage}
            more={trial.hasNextPage ? () => void trial.fetchNextPage() : null}
          />
        </>
      )}
    </>
  )
}

function OrganEffects({ organs, names }: { organs: Redating['effect']['organs']; names: Names }) {
  const { t } = useTranslation()
  const columns = ['moved', 'become_on_time', 'become_late'] as const
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t('field.organ')}</th>
          {columns.map((name) => <th key={name} scope="col" className="is-count">{t(`redating.${name}`)}</th>)}
        </tr>
      </thead>
      <tbody>
        {organs.map((organ) => (
          <tr key={organ.organ_id}>
            <td>{names.organ(organ.organ_id)}</td>
            {columns.map((name) => <td key={name} className="is-count figures" data-column={t(`redating.${name}`)}>{organ[name]}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function MovedRows({ items, names, today }: { items: Redating['items']; names: Names; today: string }) {
  const { t } = useTranslation()
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t('organ_changes.number')}</th>
          <th scope="col">{t('redating.duty')}</th>
          <th scope="col">{t('redating.move')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, place) => (
          <tr key={place}>
            <td className="figures">{item.number ?? t('redating.sealed')}</td>
            <td>{t(`duty.${item.kind}`)} <span className="hint">{names.organ(item.organ_id)}</span></td>
            <td className="figures">
              {t('redating.moves', { from: dayWords(item.was_due_on, today), to: dayWords(item.due_on, today) })}
              {item.becomes && <> <span className="tag">{t('redating.becomes', { lamp: t(`lamp.${item.becomes}`) })}</span></>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
