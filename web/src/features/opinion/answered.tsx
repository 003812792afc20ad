// One answer as it was typed, to be read beside another one.
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { Article, DraftAnswer } from '@/shared/api/types'

type Props = { answer: DraftAnswer | undefined; cited: readonly Article[]; names: Names }

export function Answered({ answer, cited, names }: Props) {
  const { t } = useTranslation()
  if (!answer) return null
  const articles = (answer.articles ?? []).map((id) => cited.find((one) => one.id === id)?.name ?? (names.article(id) || id))
  return (
    <div className="opinion-text opinion-answered">
      {answer.result && <p>{t(`result.${answer.result}`)}</p>}
      <p>{answer.fact}</p>
      {articles.length > 0 && <p className="hint">{t('requests.articles', { articles: articles.join(t('list_separator')) })}</p>}
      <p>{answer.text}</p>
    </div>
  )
}
