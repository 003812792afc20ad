// The opinion as the petitioner will read it, and what is printed of this page. What is not there yet shows.
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { DraftAnswer, DraftPage, DraftText, MatterPage } from '@/shared/api/types'

type Props = { page: MatterPage; draft: DraftPage; text: DraftText; names: Names }

export function Paper({ page, draft, text, names }: Props) {
  const { t } = useTranslation()
  const { matter } = page
  const people = page.petitions.flatMap((petition) => petition.petitioners.map((person) => person.name ?? '')).filter(Boolean)
  const nameOf = (id: string) => draft.cited.find((one) => one.id === id)?.name ?? (names.article(id) || id)
  return (
    <section className="card" aria-label={t('opinion.paper.preview')}>
      <div className="card-head no-print">
        <h2>{t('opinion.paper.preview')}</h2>
        <Button size="small" onClick={() => window.print()}>{t('opinion.paper.print')}</Button>
      </div>
      <article className="opinion-paper">
        <h2>{t('opinion.paper.title', { subject: matter.subject })}</h2>
        {people.length > 0 && <p className="opinion-to">{t('opinion.paper.to', { people: people.join(t('list_separator')) })}</p>}
        <p>{t('opinion.paper.begins', { number: matter.number })}</p>
        {matter.requests.map(({ request, text: asked }) => (
          <Paragraph key={request} number={request} asked={asked} nameOf={nameOf} answer={text.answers.find((one) => one.request === request)} />
        ))}
        {draft.remedy && (
          <p>{t('opinion.paper.remedy', { organ: names.organ(draft.remedy.organ_id), count: draft.remedy.days, remedy: t(`remedy.${draft.remedy.remedy as 'reexamination'}`) })}</p>
        )}
        <p className="opinion-signed">{names.organ(matter.organ_id)}</p>
        <p className="opinion-signed"><mark>{t('opinion.paper.seal')}</mark></p>
      </article>
    </section>
  )
}

type ParagraphProps = { number: number; asked: string; answer: DraftAnswer | undefined; nameOf: (id: string) => string }

function Paragraph({ number, asked, answer, nameOf }: ParagraphProps) {
  const { t } = useTranslation()
  const gap = (word: 'result' | 'fact' | 'articles' | 'text') => <mark>{t(`opinion.paper.gap.${word}`)}</mark>
  const articles = answer?.articles?.map(nameOf).join(t('list_separator'))
  return (
    <p>
      <b>{t('opinion.paper.about', { number, text: asked })}</b>
      {answer?.result ? t('opinion.paper.result', { result: t(`result.${answer.result}`) }) : gap('result')}
      {answer?.fact || gap('fact')}
      {articles ? t('opinion.paper.by', { articles }) : gap('articles')}
      {answer?.text || gap('text')}
    </p>
  )
}
