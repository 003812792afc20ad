import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useOrgans } from '../api/queries'
import { controlOf, type Control } from './control'

export function OrganSelect(props: Control<string>) {
  const { t } = useTranslation()
  const organs = useOrgans()
  return (
    <Select
      {...controlOf(props)}
      showSearch
      allowClear
      optionFilterProp="label"
      placeholder={t('form.choose_organ')}
      options={organs.map((organ) => ({ value: organ.id, label: organ.name }))}
    />
  )
}
