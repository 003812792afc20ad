import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Category } from '../api/types'
import { useCategories } from '../api/queries'
import { isFoundIn } from '../words/initials'
import { controlOf, type Control } from './control'

const optionsOf = (category: Category) => {
  const children = category.children as unknown as Category[]
  const own = { value: category.id, label: category.name }
  return { label: category.name, options: [own, ...children.map((child) => ({ value: child.id, label: child.name }))] }
}

export function CategorySelect({ isSeveral, chosen, ...props }: Control<string | string[]> & { isSeveral?: boolean; chosen?: () => void }) {
  const { t } = useTranslation()
  const categories = useCategories()
  return (
    <Select
      {...controlOf(props)}
      mode={isSeveral ? 'multiple' : undefined}
      showSearch
      allowClear
      onSelect={chosen}
      filterOption={(typed, option) => isFoundIn(String(option?.label ?? ''), typed)}
      placeholder={t('form.choose_category')}
      options={categories.map(optionsOf)}
    />
  )
}
