// An article by its number alone, where the law is the one that the matter came in under. Its whole name is there
// to be pointed at.
import { useTranslation } from 'react-i18next'
import type { Names } from '../api/queries'

export function ShortArticle({ id, names }: { id: string; names: Names }) {
  const { t } = useTranslation()
  return <span className="hint" title={names.article(id)}>{t('commands.short_article', { number: id.slice(id.lastIndexOf('.') + 1) })}</span>
}
