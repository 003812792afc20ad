// What went wrong, beside its cause: what happened, what became of the text, what to do now.
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Names } from '../api/queries'
import { isProblem } from '../api/problem'

export function ProblemNote({ error, names, isTyped }: { error: unknown; names?: Names; isTyped?: boolean }) {
  const { t } = useTranslation()
  if (!error) return null
  const problem = isProblem(error) ? error : null
  const said = problem?.page?.title ?? t(problem?.isUnreachable ? 'problem.unreachable' : 'problem.unknown')
  const article = problem?.page?.article
  const wait = problem?.retryAfterSeconds
  const isOurs = problem !== null && problem.status >= 500
  const isLaw = problem !== null && problem.status < 500 && !problem.isUnreachable
  return (
    <Alert
      showIcon
      type={isLaw ? 'warning' : 'error'}
      message={said}
      description={
        <>
          {article && <div>{t('problem.by_article', { article: names?.article(article) || article })}</div>}
          {wait && <div>{t('problem.wait', { count: wait })}</div>}
          {isTyped && <div>{t('problem.text_is_kept')}</div>}
          {isOurs && problem.page && <div>{t('problem.number', { number: problem.page.request_id })}</div>}
        </>
      }
    />
  )
}
