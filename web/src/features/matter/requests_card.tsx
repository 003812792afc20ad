// What was asked, each with its answer as it stands: written, or issued.
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { Act, MatterPage } from '@/shared/api/types'

type Proposal = Extract<Act, { act: 'opinion_proposal' }>
type Answer = Proposal['answers'][number]

// The proposal that was issued; before that the newest one.
function standing(acts: Act[]): { answers: Answer[]; isIssued: boolean } {
  const issued = acts.find((act) => act.act === 'opinion')
  const proposals = acts.filter((act) => act.act === 'opinion_proposal')
  const shown = issued ? proposals.find((act) => act.n === issued.proposal) : proposals.at(-1)
  return { answers: shown?.answers ?? [], isIssued: issued !== undefined }
}

export function RequestsCard({ page, names }: { page: MatterPage; names: Names }) {
  const { t } = useTranslation()
  const { requests } = page.matter
  const { answers, isIssued } = standing(page.acts)
  const nameOf = (id: string) => page.cited.find((one) => one.id === id)?.name ?? names.article(id)
  return (
    <section className="card" aria-label={t('requests.title')}>
      <div className="card-head">
        <h2>{t('requests.title')}</h2>
        <span className="hint">{t('requests.answered', { answered: isIssued ? answers.length : 0, all: requests.length })}</span>
      </div>
      <ol className="requests">
        {requests.map((request) => (
          <Request key={request.request} number={request.request} text={request.text || t('requests.sealed')} nameOf={nameOf} isIssued={isIssued}
            answer={answers.find((one) => one.request === request.request)} />
        ))}
      </ol>
    </section>
  )
}

type RequestProps = { number: number; text: string; answer: Answer | undefined; isIssued: boolean; nameOf: (article: string) => string }

function Request({ number, text, answer, isIssued, nameOf }: RequestProps) {
  const { t } = useTranslation()
  const word = answer ? t(`result.${answer.result}`) : t('requests.unanswered')
  return (
    <li>
      <div className="request-head">
        <h3>{`${number} ${text}`}</h3>
        <span className={answer && isIssued ? `tag answer-${answer.result}` : 'tag'}>
          {answer && !isIssued ? t('requests.drafted', { result: word }) : word}
        </span>
      </div>
      {answer && (
        <>
          <p>{answer.text}</p>
          <p className="hint">{t('requests.fact', { fact: answer.fact })}</p>
          <p className="hint">{t('requests.articles', { articles: answer.articles.map(nameOf).join(t('list_separator')) })}</p>
        </>
      )}
    </li>
  )
}
