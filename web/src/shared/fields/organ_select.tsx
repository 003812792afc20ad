import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useOrgans } from '../api/queries'
import { controlOf, type Control } from './control'

type Several = { isSeveral?: boolean }

export function OrganSelect({ isSeveral, ...props }: Control<string | string[]> & Several) {
  const { t } = useTranslation()
  const organs = useOrgans()
  return (
    <Select
      {...controlOf(props)}
      mode={isSeveral ? 'multiple' : undefined}
      showSearch
      allowClear
      optionFilterProp="label"
      placeholder={t('form.choose_organ')}
      options={organs.filter((organ) => !organ.ended_on).map((organ) => ({ value: organ.id, label: organ.name }))}
    />
  )
}
