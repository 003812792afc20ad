import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { NoticePreview } from '@/shared/api/types'
import { MoreRows } from '@/shared/parts/entering'
import { dayWords } from '@/shared/words/day'

type Props = { trial: UseInfiniteQueryResult<InfiniteData<NoticePreview>>; names: Names; today: string }

export function NoticePreviewPart({ trial, names, today }: Props) {
  const { t } = useTranslation()
  const first = trial.data?.pages[0]
  if (!first) return null
  const { effect, count } = first
  const items = trial.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <p className="trial-figures figures">
        {t('notices.effect', { moved: effect.moved, on_time: effect.become_on_time, late: effect.become_late })}
      </p>
      {effect.windows > 0 && <p className="hint">{t('notices.windows', { count: effect.windows })}</p>}
      {effect.organs.length > 0 && <OrganEffects organs={effect.organs} names={names} />}
      {items.length > 0 && (
        <>
          <div className="trial-scroll" tabIndex={0} role="region" aria-label={t('notices.items')}>
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

function OrganEffects({ organs, names }: { organs: NoticePreview['effect']['organs']; names: Names }) {
  const { t } = useTranslation()
  const columns = ['moved', 'become_on_time', 'become_late'] as const
  return (
    <table className="rows">
      <caption className="only-read">{t('notices.by_organ')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field.organ')}</th>
          {columns.map((name) => <th key={name} scope="col" className="is-count">{t(`notices.${name}`)}</th>)}
        </tr>
      </thead>
      <tbody>
        {organs.map((organ) => (
          <tr key={organ.organ_id}>
            <td>{names.organ(organ.organ_id)}</td>
            {columns.map((name) => <td key={name} className="is-count figures" data-column={t(`notices.${name}`)}>{organ[name]}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function MovedRows({ items, names, today }: { items: NoticePreview['items']; names: Names; today: string }) {
  const { t } = useTranslation()
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t('organ_changes.number')}</th>
          <th scope="col">{t('notices.duty')}</th>
          <th scope="col">{t('notices.move')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, place) => (
          <tr key={place}>
            <td className="figures">{item.number ?? t('notices.sealed')}</td>
            <td>{t(`duty.${item.kind}`)} <span className="hint">{names.organ(item.organ_id)}</span></td>
            <td className="figures">
              {t('notices.moves', { from: dayWords(item.was_due_on, today), to: dayWords(item.due_on, today) })}
              {item.becomes && <> <span className="tag">{t('notices.becomes', { lamp: t(`lamp.${item.becomes}`) })}</span></>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
