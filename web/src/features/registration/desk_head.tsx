// Title, the way it came in, and whether what is written is safe.
import { Button, Popconfirm } from 'antd'
import { useTranslation } from 'react-i18next'
import { clockTime, dayOf } from '@/shared/words/day'
import type { useKeeping } from './kept_draft'
import { WayField } from './when_part'

type Props = { keeping: ReturnType<typeof useKeeping>; restoredAt: string | null; drop: () => void }

export function DeskHead({ keeping, restoredAt, drop }: Props) {
  const { t } = useTranslation()
  const { keptAt, isRefused } = keeping
  const at = keptAt ?? restoredAt
  const told = [
    restoredAt && t('desk.restored', { time: t('desk.moment', { day: dayOf(restoredAt), time: clockTime(restoredAt) }) }),
    keptAt && t('desk.kept', { time: clockTime(keptAt) }),
  ].filter(Boolean)
  return (
    <div className="card-head">
      <h1>{t('register.title')}</h1>
      <WayField />
      <span className="draft-state">
        {isRefused && <span className="doubt" role="alert">{t('desk.not_kept')}</span>}
        {!isRefused && at && <span className="hint figures">{told.join(' · ')}</span>}
        {at && (
          <Popconfirm title={t('desk.drop_sure')} okText={t('desk.drop')} cancelText={t('desk.go_on')} onConfirm={drop}>
            <Button type="text" size="small" tabIndex={0}>{t('desk.drop')}</Button>
          </Popconfirm>
        )}
      </span>
    </div>
  )
}
