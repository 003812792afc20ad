// Which columns are shown; those that tell what a row is are not among the choosable ones, and stay.
import { Button, Checkbox, Popover } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePreference } from '../preferences'

export type KeptColumns = 'matter_columns_hidden' | 'petition_columns_hidden'

export function useColumns<Name extends string>(kept: KeptColumns, hiddenAtFirst: readonly Name[] = []) {
  const { value: hidden, keep } = usePreference<Name[]>(kept, [...hiddenAtFirst])
  return { shows: (column: Name) => !hidden.includes(column), hidden, keep }
}

type Props<Name extends string> = {
  columns: ReturnType<typeof useColumns<Name>>
  choosable: readonly { name: Name; head: string }[]
}

export function ColumnsChoice<Name extends string>({ columns: { hidden, keep }, choosable }: Props<Name>) {
  const { t } = useTranslation()
  const choice = (
    <div role="group" aria-label={t('columns.title')} className="columns-choice">
      {choosable.map(({ name, head }) => (
        <Checkbox
          key={name} checked={!hidden.includes(name)}
          onChange={(event) => keep((now) => (event.target.checked ? now.filter((one) => one !== name) : [...now, name]))}
        >
          {head}
        </Checkbox>
      ))}
    </div>
  )
  return <Popover trigger="click" placement="bottomRight" content={choice}><Button size="small">{t('columns.title')}</Button></Popover>
}
