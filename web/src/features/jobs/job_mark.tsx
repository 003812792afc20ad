// How a job stands: a shape and a word, and while it runs how far it is.
import { useTranslation } from 'react-i18next'
import type { JobItem } from '@/shared/api/types'

export type Standing = JobItem['state'] | NonNullable<JobItem['outcome']>

const tick = 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM5 8l2.2 2.2L11 6'
const shapes: Record<Standing, string> = {
  whole: tick, done: tick, ended: tick,
  waiting: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 4.5V8l2.5 1.5',
  running: 'M2 8h9M7.5 4l4 4-4 4M14 3v10',
  wrong: 'M2 2h12v12H2zM8 4.5v4.5M8 11v1.2',
  failed: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 11.6v1',
  cancelled: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM4.5 8h7',
  broken_off: 'M1 8h4l1.5-3M9.5 11L11 8h4',
}

export function standingOf({ state, outcome, kind, is_cancel_asked }: JobItem, say: (key: `job_standing.${Standing | 'stopping' | 'left'}`) => string): [Standing, string] {
  if (state === 'running' && is_cancel_asked) return ['running', say('job_standing.stopping')]
  if (outcome === 'cancelled' && kind === 'list_export') return ['cancelled', say('job_standing.left')]
  const standing = outcome ?? state
  return [standing, say(`job_standing.${standing}`)]
}

export function JobMark({ job }: { job: JobItem }) {
  const { t } = useTranslation()
  const [standing, words] = standingOf(job, t)
  const { done, total, kind, state } = job
  return (
    <>
      <span className={`job-mark job-${standing}`}>
        <svg className="lamp-shape" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6"><path d={shapes[standing]} /></svg>
        <b>{words}</b>
      </span>
      {state === 'running' && total > 0 && <progress className="job-progress" aria-label={words} max={total} value={done} />}
      {kind === 'list_export' && <span className="hint figures">{t('jobs.rows', { done, count: total })}</span>}
      {kind !== 'list_export' && state === 'running' && total > 0 && <span className="hint figures">{t('jobs.percent', { count: Math.floor((100 * done) / total) })}</span>}
    </>
  )
}
