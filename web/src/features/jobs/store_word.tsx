// Whether the store was found whole when it was last looked at.
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { JobItem, JobList } from '@/shared/api/types'
import { useSession } from '@/shared/session'
import { instantWords } from '@/shared/words/day'
import { whoOf } from './job_words'
import { Wrongs } from './jobs_table'

const endOf = (job: JobItem | undefined) => job?.ended_at ?? ''

export function StoreWord({ jobs, names }: { jobs: JobList; names: Names }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const { last_whole: whole, last_wrong: wrong } = jobs
  const told = (job: JobItem) => ({ at: instantWords(endOf(job), today), who: whoOf(job, names) })
  const wholeWords = whole && t('jobs.whole', { ...told(whole), count: whole.counts.acts ?? 0 })
  if (wrong && endOf(wrong) > endOf(whole)) {
    return (
      <Alert
        showIcon role="status" type="error" message={t('jobs.wrong', { ...told(wrong), count: wrong.wrong_count })}
        description={<><Wrongs job={wrong} /><p>{t('jobs.wrong_help')}</p>{wholeWords && <p>{t('jobs.before', { words: wholeWords })}</p>}</>}
      />
    )
  }
  if (wholeWords) return <Alert showIcon role="status" type="success" message={wholeWords} />
  return <Alert showIcon role="status" type="info" message={t('jobs.never')} />
}
