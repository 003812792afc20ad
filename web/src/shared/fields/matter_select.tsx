// Another matter, found by its words or number.
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '../api/client'
import { controlOf, type Control } from './control'
import { useLate } from '../late'

type Props = Control<string> & { except: string }

export function MatterSelect({ except, ...control }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const q = useLate(typed, 200)
  const found = useQuery({
    queryKey: ['search', q],
    queryFn: () => bodyOf(client.GET('/api/v1/search', { params: { query: { q } } })),
    enabled: q !== '',
  })
  const others = (found.data?.items ?? []).filter((one) => one.id !== except)
  return (
    <Select
      {...controlOf(control)}
      showSearch
      filterOption={false}
      onSearch={setTyped}
      placeholder={t('form.find_matter')}
      notFoundContent={t(typed === '' ? 'form.type_to_find' : 'form.nothing_found')}
      options={others.map((one) => ({ value: one.id, label: `${one.number} ${one.subject}` }))}
    />
  )
}
