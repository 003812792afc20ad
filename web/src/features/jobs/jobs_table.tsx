import { Button, Popconfirm } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { JobItem } from '@/shared/api/types'
import { useSession } from '@/shared/session'
import { instantWords } from '@/shared/words/day'
import { JobMark } from './job_mark'
import { countsOf, kindOf, lastedOf, whoOf } from './job_words'

type Cancelling = { mayCancel: boolean; cancelling: string | null; cancel: (job: JobItem) => void }

export function JobsTable({ items, names, ...cancelling }: { items: readonly JobItem[]; names: Names } & Cancelling) {
  const { t } = useTranslation()
  const { today } = useSession()
  const now = Date.now()
  return (
    <table className="rows jobs">
      <thead>
        <tr>
          {(['kind', 'who', 'begun', 'lasted', 'standing', 'found'] as const).map((name) => <th key={name} scope="col">{t(`jobs.${name}`)}</th>)}
          {cancelling.mayCancel && <th scope="col"><span className="only-read">{t('jobs.cancel')}</span></th>}
        </tr>
      </thead>
      <tbody>
        {items.map((job) => (
          <tr key={job.id}>
            <td><b>{kindOf(job)}</b></td>
            <td data-column={t('jobs.who')}>{whoOf(job, names)}</td>
            <td className="figures" data-column={t('jobs.begun')}>{instantWords(job.begun_at ?? job.asked_at, today)}</td>
            <td className="figures" data-column={t('jobs.lasted')}>{lastedOf(job, now)}</td>
            <td><JobMark job={job} /></td>
            <td><Found job={job} /></td>
            {cancelling.mayCancel && <td>{job.may_be_cancelled && <CancelButton job={job} {...cancelling} />}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Found({ job }: { job: JobItem }) {
  const { t } = useTranslation()
  const counts = countsOf(job)
  if (counts.length === 0 && job.wrongs.length === 0) return null
  return (
    <details>
      <summary>{job.wrong_count > 0 ? t('jobs.wrong_count', { count: job.wrong_count }) : t('jobs.counts')}</summary>
      {counts.length > 0 && <dl className="job-counts">{counts.map(([name, count]) => <div key={name}><dt>{name}</dt><dd className="figures">{count}</dd></div>)}</dl>}
      <Wrongs job={job} />
    </details>
  )
}

// As the program wrote them, for whoever looks after the machine: no text or name of a petition stands there.
export function Wrongs({ job }: { job: JobItem }) {
  const { t } = useTranslation()
  if (job.wrongs.length === 0) return null
  return (
    <>
      <ul className="job-wrongs" lang="en">{job.wrongs.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      {job.wrong_count > job.wrongs.length && <p className="hint">{t('jobs.more_wrongs', { count: job.wrong_count - job.wrongs.length })}</p>}
    </>
  )
}

function CancelButton({ job, cancelling, cancel }: { job: JobItem } & Omit<Cancelling, 'mayCancel'>) {
  const { t } = useTranslation()
  return (
    <Popconfirm title={t('jobs.cancel_sure')} okText={t('jobs.cancel')} cancelText={t('jobs.go_on')} onConfirm={() => cancel(job)}>
      <Button size="small" loading={cancelling === job.id}>{t('jobs.cancel')}</Button>
    </Popconfirm>
  )
}
