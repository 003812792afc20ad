// Which columns are shown; the first two tell what a row is and stay.
import { Button, Checkbox, Popover } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePreference } from '@/shared/preferences'

export const choosable = ['state', 'organ', 'due_on'] as const
export type Column = (typeof choosable)[number]

export function useColumns() {
  const { value: hidden, keep } = usePreference<Column[]>('matter_columns_hidden', [])
  return { shows: (column: Column) => !hidden.includes(column), hidden, keep }
}

export function ColumnsChoice({ columns: { hidden, keep } }: { columns: ReturnType<typeof useColumns> }) {
  const { t } = useTranslation()
  const choice = (
    <div role="group" aria-label={t('columns.title')} className="columns-choice">
      {choosable.map((column) => (
        <Checkbox
          key={column} checked={!hidden.includes(column)}
          onChange={(event) => keep((now) => (event.target.checked ? now.filter((one) => one !== column) : [...now, column]))}
        >
          {t(`matters.column.${column}`)}
        </Checkbox>
      ))}
    </div>
  )
  return <Popover trigger="click" placement="bottomRight" content={choice}><Button size="small">{t('columns.title')}</Button></Popover>
}
