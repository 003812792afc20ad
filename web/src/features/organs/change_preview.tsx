import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { SuccessionPreview } from '@/shared/api/types'
import { MoreRows } from '@/shared/parts/entering'

type Props = { trial: UseInfiniteQueryResult<InfiniteData<SuccessionPreview>>; names: Names }

// Sealed matters are counted and never listed: where one goes would tell who is accused.
export function ChangePreview({ trial, names }: Props) {
  const { t } = useTranslation()
  const first = trial.data?.pages[0]
  if (!first) return null
  const { effect, count } = first
  const items = trial.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <p className="trial-figures figures">{t('organ_changes.effect', { matters: effect.matters, duties: effect.duties })}</p>
      {effect.sealed_matters > 0 && <p className="hint">{t('organ_changes.sealed', { count: effect.sealed_matters })}</p>}
      {effect.successors.length > 0 && (
        <table className="rows">
          <caption className="only-read">{t('organ_changes.by_successor')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('field.successors')}</th>
              <th scope="col" className="is-count">{t('organ_changes.matters')}</th>
              <th scope="col" className="is-count">{t('organ_changes.duties')}</th>
            </tr>
          </thead>
          <tbody>
            {effect.successors.map((one) => (
              <tr key={one.organ_id}>
                <td>{names.organ(one.organ_id)}</td>
                <td className="is-count figures" data-column={t('organ_changes.matters')}>{one.matters}</td>
                <td className="is-count figures" data-column={t('organ_changes.duties')}>{one.duties}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {effect.successors.filter((one) => one.officers === 0).map((one) => (
        <Alert key={one.organ_id} type="warning" showIcon message={t('organ_changes.nobody_there', { organ: names.organ(one.organ_id) })} />
      ))}
      {items.length > 0 && (
        <>
          <div className="trial-scroll" tabIndex={0} role="region" aria-label={t('organ_changes.items')}>
            <table className="rows">
              <thead>
                <tr>
                  <th scope="col">{t('organ_changes.number')}</th>
                  <th scope="col">{t('organ_changes.to')}</th>
                  <th scope="col" className="is-count">{t('organ_changes.duties')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <tr key={item.number}>
                    <td className="figures">{item.number}</td>
                    <td>{names.organ(item.to_organ_id)}</td>
                    <td className="is-count figures" data-column={t('organ_changes.duties')}>{item.duties}</td>
                  </tr>
                ))}
              </tbody>
            </table>
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
