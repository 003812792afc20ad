// A division, found by a part of its name or the beginning of its code.
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '../api/client'
import { useLate } from '../late'
import { controlOf, type Control } from './control'

export function PlaceSelect(props: Control<string>) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const q = useLate(typed, 200)
  const found = useQuery({
    queryKey: ['divisions', q],
    queryFn: () => bodyOf(client.GET('/api/v1/divisions', { params: { query: { q } } })),
    enabled: q !== '',
  })
  return (
    <Select
      {...controlOf(props)}
      showSearch
      allowClear
      filterOption={false}
      onSearch={setTyped}
      placeholder={t('form.find_place')}
      notFoundContent={typed === '' ? t('form.type_to_find') : t('form.nothing_found')}
      options={(found.data?.items ?? []).map((one) => ({ value: one.id, label: one.full_name }))}
    />
  )
}
