// What the program does beside answering, and whether the store was found whole; the administrator asks for
// a verification here, the auditor sees it.
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNames } from '@/shared/api/queries'
import { BusyNote } from '@/shared/parts/busy_note'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useSession } from '@/shared/session'
import { JobsTable } from './jobs_table'
import { StoreWord } from './store_word'
import { isOpen, useAsking, useCancelling, useJobs } from './use_jobs'
import '@/shared/parts/lamp.css'
import '@/shared/parts/rows.css'
import './jobs.css'

export default function JobsPage() {
  const { t } = useTranslation()
  const { officer } = useSession()
  const names = useNames()
  const jobs = useJobs()
  const asking = useAsking()
  const cancelling = useCancelling()
  const isKeeper = officer.role === 'admin'
  const items = jobs.data?.items ?? []
  const open = items.find((job) => job.kind === 'verification' && isOpen(job))
  return (
    <>
      <div className="page-head"><h1>{t('jobs.title')}</h1></div>
      {jobs.data && <StoreWord jobs={jobs.data} names={names} />}
      {isKeeper && (
        <div className="jobs-ask">
          <Button type="primary" loading={asking.isPending} onClick={() => { cancelling.reset(); asking.mutate(undefined) }}>{t('jobs.ask')}</Button>
          <span className="hint" role="status">{open ? t(`jobs.now_${open.state === 'waiting' ? 'waiting' : 'running'}`) : t('jobs.about')}</span>
        </div>
      )}
      <div role="alert" className="jobs-problem"><ProblemNote error={jobs.error ?? asking.error ?? cancelling.error} names={names} /></div>
      <section className="card" aria-label={t('jobs.title')}>
        {jobs.isPending && <div className="jobs-part"><BusyNote words={t('jobs.loading')} mayLeave /></div>}
        {jobs.data && items.length === 0 && <p className="nothing">{t('jobs.none')}</p>}
        {items.length > 0 && (
          <JobsTable
            items={items} names={names} mayCancel={isKeeper}
            cancelling={cancelling.isPending ? cancelling.variables.id : null}
            cancel={(job) => { asking.reset(); cancelling.mutate(job) }}
          />
        )}
      </section>
    </>
  )
}
