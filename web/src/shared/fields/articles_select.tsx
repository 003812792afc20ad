import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useArticles, useFoundArticles } from '../api/queries'
import type { Article } from '../api/types'
import { useSession } from '../session'
import { controlOf, type Control } from './control'
import './fields.css'

// Articles come from the law data and the office's library only. Those that nobody has confirmed, or of a version
// that has ended, are not offered by themselves: who looks for them finds them, marked.
export function ArticlesSelect(props: Control<string[]>) {
  const { t } = useTranslation()
  const { today } = useSession()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Article[]>([])
  const q = useDeferredValue(typed.trim())
  const confirmed = useArticles().filter((one) => one.verified === 'yes' && (one.in_force_until ?? today) >= today)
  const found = useFoundArticles(q)
  const offered = q === '' ? confirmed : found
  const kept = chosen.filter((one) => props.value?.includes(one.id) && offered.every((other) => other.id !== one.id))
  const options = [...offered, ...kept].map((one) => ({ value: one.id, label: one.name, title: one.text ?? one.gist, article: one }))
  return (
    <Select
      {...controlOf(props)}
      mode="multiple"
      filterOption={false}
      onSearch={setTyped}
      onChange={(ids: string[]) => {
        setChosen(options.filter((one) => ids.includes(one.value)).map((one) => one.article))
        props.onChange?.(ids)
      }}
      placeholder={t('form.choose_articles')}
      options={options}
      optionRender={(option) => {
        const { gist, verified } = (option.data as { article: Article }).article
        return (
          <div className="option-two-lines">
            <span>{option.label}{verified === 'no' && ` ${t('form.to_be_confirmed')}`}</span>
            <span className="hint">{gist}</span>
          </div>
        )
      }}
    />
  )
}
