// All of today is done: what comes next, and a way to begin it.
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router-dom'
import type { WorkbenchPage } from '@/shared/api/types'
import { Mark } from '@/shared/parts/mark'
import { dayWords } from '@/shared/words/day'
import { useCountWords } from './count'
import { mattersLink } from './matters_link'

type Props = { page: WorkbenchPage; today: string }

function useNext(page: WorkbenchPage) {
  return page.groups.find(({ rows }) => rows.items.length > 0)?.rows.items[0]
}

function NextWords({ page, today }: Props) {
  const { t } = useTranslation()
  const next = useNext(page)
  if (!next) return null
  return <span>{t('workbench.next', { day: dayWords(next.due_on, today), duty: t(`duty.${next.kind}`), number: next.matter.number })}</span>
}

// Above a list whose first duty is of another day.
export function DoneForToday({ page, today }: Props) {
  const { t } = useTranslation()
  const go = useNavigate()
  const next = useNext(page)
  return (
    <div className="bench-done" role="status">
      <b>{t('workbench.done_today')}</b>
      <NextWords page={page} today={today} />
      {next && <Button onClick={() => go(`/matters/${next.matter.id}`)}>{t('workbench.begin_next')}</Button>}
    </div>
  )
}

export function NothingDue({ page }: { page: WorkbenchPage }) {
  const { t } = useTranslation()
  const go = useNavigate()
  const words = useCountWords()
  return (
    <div className="bench-empty">
      <Mark />
      <h2>{t('workbench.nothing')}</h2>
      {page.others.count > 0 && (
        <Button onClick={() => go(mattersLink({ duty: 'others' }))}>{t('workbench.see_others', { number: words(page.others) })}</Button>
      )}
    </div>
  )
}
