// The duties of one tab, in groups by due day or as they came. What is far off is folded.
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Names } from '@/shared/api/queries'
import type { WorkbenchRow, WorkbenchRows } from '@/shared/api/types'
import type { Rows } from '@/shared/parts/use_rows'
import { Count, useCountWords } from './count'
import { DutyRow } from './duty_row'

export type Part = {
  key: string; label: string; hint: string; to: string; rows: WorkbenchRows
  fold?: { isOpen: boolean; toggle: () => void }
}
type Props = {
  title: string; parts: Part[]; names: Names; today: string; rows: Rows; open: (id: string) => void
  left: Set<string>; showsHolder?: boolean
}

function PartHead({ part }: { part: Part }) {
  const { t } = useTranslation()
  const { fold } = part
  return (
    <tr className="bench-group">
      <th scope="rowgroup" colSpan={5}>
        <b>{part.label}</b>
        <Count counted={part.rows} to={part.to} label={part.label} />
        <span className="hint">{part.hint}</span>
        {fold && (
          <Button type="link" size="small" aria-expanded={fold.isOpen} onClick={fold.toggle}>
            {t(fold.isOpen ? 'workbench.fold' : 'workbench.unfold')}
          </Button>
        )}
      </th>
    </tr>
  )
}

function PartMore({ part }: { part: Part }) {
  const { t } = useTranslation()
  const words = useCountWords()
  if (part.rows.count <= part.rows.items.length) return null
  return (
    <tr className="bench-more">
      <td colSpan={5}><Link to={part.to}>{t('workbench.all', { number: words(part.rows) })}</Link></td>
    </tr>
  )
}

export function DutyTable({ title, parts, left, ...shared }: Props) {
  const { t } = useTranslation()
  const row = (one: WorkbenchRow) => <DutyRow key={one.matter.id} row={one} hasLeft={left.has(one.matter.id)} {...shared} />
  return (
    <table className="bench">
      <caption className="only-read">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('matters.column.due')}</th>
          <th scope="col">{t('workbench.column.duty')}</th>
          <th scope="col">{t('matters.column.subject')}</th>
          <th scope="col" className="bench-due">{t('workbench.column.due_on')}</th>
          <td />
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.key}>
          {part.label && <PartHead part={part} />}
          {(part.fold?.isOpen ?? true) && part.rows.items.map(row)}
          {(part.fold?.isOpen ?? true) && <PartMore part={part} />}
        </tbody>
      ))}
    </table>
  )
}
