// Whether what is typed is safe, and where.
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemNote } from '@/shared/parts/problem_note'
import { clockTime } from '@/shared/words/day'
import type { Shown } from './writing'

export function KeptLine({ shown, keepNow }: { shown: Shown; keepNow: () => void }) {
  const { t } = useTranslation()
  const { keptAt, n, error, hasRoom } = shown
  const state = shown.clash ? 'clashing' : shown.state
  return (
    <>
      <span className="opinion-kept hint figures" role="status">
        {state === 'kept' && n > 0 && (keptAt ? t('opinion.kept', { n, time: clockTime(keptAt) }) : t('opinion.kept_before', { n }))}
        {state === 'clashing' && t('opinion.clashing')}
        {state === 'typed' && t('opinion.typed')}
        {state === 'waiting' && t('opinion.waiting')}
        {state === 'refused' && t('opinion.refused')}
      </span>
      {!hasRoom && state !== 'kept' && <span className="doubt" role="alert">{t('opinion.no_room')}</span>}
      {state === 'refused' && (
        <div className="opinion-refused" role="alert">
          <ProblemNote error={error} isTyped />
          <Button size="small" onClick={keepNow}>{t('action.try_again')}</Button>
        </div>
      )}
    </>
  )
}
