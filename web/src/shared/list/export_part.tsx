import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Names } from '../api/queries'
import { ProblemNote } from '../parts/problem_note'
import { useExport, type Asked, type Exported } from './use_export'

export function ExportPart({ asked, names }: { asked: Asked; names: Names }) {
  const { t } = useTranslation()
  const { exported, begin, cancel, close } = useExport()
  if (!exported) return <Button size="small" onClick={() => void begin(asked)}>{t('export.begin')}</Button>
  return (
    <section className="export" aria-label={t('export.title')}>
      <Progress percent={percentOf(exported)} status={statusOf(exported)} showInfo={false} size="small" aria-label={t('export.title')} />
      <span role={exported.state === 'running' ? undefined : 'status'}>{t(`export.${exported.state}`, { rows: exported.rows, of: exported.of })}</span>
      {exported.state === 'running'
        ? <Button size="small" onClick={cancel}>{t('export.cancel')}</Button>
        : <Button size="small" onClick={close}>{t('export.close')}</Button>}
      <ProblemNote error={exported.problem} names={names} />
    </section>
  )
}

function percentOf({ state, rows, of }: Exported): number {
  if (state === 'done') return 100
  return of > 0 ? Math.floor((100 * rows) / of) : 0
}

function statusOf({ state }: Exported) {
  if (state === 'done') return 'success'
  return state === 'running' ? 'active' : 'exception'
}
