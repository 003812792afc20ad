import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useArticles } from '../api/queries'
import { controlOf, type Control } from './control'

// Articles come from the law data only; found by name, number or gist.
export function ArticlesSelect(props: Control<string[]>) {
  const { t } = useTranslation()
  const articles = useArticles()
  return (
    <Select
      {...controlOf(props)}
      mode="multiple"
      optionFilterProp="found_by"
      placeholder={t('form.choose_articles')}
      options={articles.map((one) => ({ value: one.id, label: one.name, title: one.gist, found_by: `${one.name} ${one.number} ${one.gist}`, gist: one.gist }))}
      optionRender={(option) => (
        <div className="option-two-lines"><span>{option.label}</span><span className="hint">{(option.data as { gist: string }).gist}</span></div>
      )}
    />
  )
}
