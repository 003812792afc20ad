// Some of those who petition, each told apart by petition and place in its list. Nobody chosen: all of them.
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { MatterPage } from '../api/types'
import { controlOf, type Control } from './control'

export type Person = { petition_id: string; petitioner: number }
type Props = Control<Person[]> & { page: MatterPage; except: readonly Person[] }

export const keyOfPerson = ({ petition_id, petitioner }: Person) => `${petition_id} ${petitioner}`

function personOf(key: string): Person {
  const [petition_id = '', petitioner = ''] = key.split(' ')
  return { petition_id, petitioner: Number(petitioner) }
}

export function peopleOf(page: MatterPage): { person: Person; name: string }[] {
  return page.petitions.flatMap((petition) =>
    petition.petitioners.map((one, petitioner) => ({ person: { petition_id: petition.id, petitioner }, name: one.name ?? petition.number })))
}

export function PersonsSelect({ page, except, ...props }: Props) {
  const { t } = useTranslation()
  const { id, value, onChange } = controlOf(props)
  const left = new Set(except.map(keyOfPerson))
  const offered = peopleOf(page).filter(({ person }) => !left.has(keyOfPerson(person)))
  return (
    <Select
      id={id}
      mode="multiple"
      allowClear
      optionFilterProp="label"
      placeholder={t('form.everybody')}
      value={value?.map(keyOfPerson)}
      onChange={(keys: string[]) => onChange?.(keys.map(personOf))}
      options={offered.map(({ person, name }) => ({ value: keyOfPerson(person), label: `${name}${t('list_separator')}${person.petitioner + 1}` }))}
    />
  )
}
