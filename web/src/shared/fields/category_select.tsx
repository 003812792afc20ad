import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Category } from '../api/types'
import { useCategories } from '../api/queries'
import { isFoundIn } from '../words/initials'
import { controlOf, type Control } from './control'

type Offered = { value?: string; label: string; options?: Offered[] }
type Own = { isSeveral?: boolean; levels?: 1; withWithdrawn?: boolean; chosen?: () => void }

// What is withdrawn is offered no more; where it stands chosen it keeps its name, and the server says why not.
export function CategorySelect({ isSeveral, levels, withWithdrawn, chosen, ...props }: Control<string | string[]> & Own) {
  const { t } = useTranslation()
  const categories = useCategories()
  const isListed = ({ id, withdrawn_on: since }: Category) => !since || withWithdrawn || props.value === id
  const optionOf = ({ id, name, withdrawn_on: since }: Category) => ({ value: id, label: since ? t('categories.withdrawn_name', { name }) : name })
  const groups = categories.map((category): Offered => {
    const below = levels === 1 ? [] : category.children as unknown as Category[]
    return { label: category.name, options: [category, ...below].filter(isListed).map(optionOf) }
  }).filter((group) => group.options?.length)
  return (
    <Select
      {...controlOf(props)}
      mode={isSeveral ? 'multiple' : undefined}
      showSearch
      allowClear
      onSelect={chosen}
      filterOption={(typed, option) => isFoundIn(String(option?.label ?? ''), typed)}
      placeholder={t('form.choose_category')}
      options={levels === 1 ? groups.flatMap((group) => group.options ?? []) : groups}
    />
  )
}
