// The opinion of one matter, written together: what was asked on the left, the answers in the middle, the paper
// and its approval on the right.
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router-dom'
import { useMatter } from '@/shared/api/matter'
import { isProblem } from '@/shared/api/problem'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useDraft } from './draft'
import { OpinionEditor } from './opinion_editor'
import './opinion.css'

export default function OpinionPage() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const matter = useMatter(id)
  const draft = useDraft(id)
  const refusal = matter.error ?? draft.error
  // A server that is away for a while takes no page away.
  const isOver = isProblem(refusal, 404) || isProblem(refusal, 409)
  if (matter.data && draft.data && !isOver) return <OpinionEditor key={id} seen={matter.data} draft={draft.data} />
  if (!refusal) return null
  return (
    <div className="nothing">
      {isProblem(refusal, 404) ? <h1>{t('matter.not_there')}</h1> : <ProblemNote error={refusal} />}
      <Link to={isProblem(refusal, 404) ? '/matters' : `/matters/${id}`}>{t('opinion.back')}</Link>
    </div>
  )
}
