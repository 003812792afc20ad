import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Names } from '@/shared/api/queries'
import type { WorkbenchRow } from '@/shared/api/types'
import { KeyCap } from '@/shared/parts/keys'
import { Lamp } from '@/shared/parts/lamp'
import type { Rows } from '@/shared/parts/use_rows'
import { dayWords } from '@/shared/words/day'

type Props = {
  row: WorkbenchRow; names: Names; today: string; rows: Rows; open: (id: string) => void
  hasLeft?: boolean; showsHolder?: boolean
}

export function DutyRow({ row, names, today, rows, open, hasLeft, showsHolder }: Props) {
  const { t } = useTranslation()
  const { matter } = row
  const isCurrent = matter.id === rows.current
  const duty = t(`duty.${row.kind}`)
  return (
    <tr
      id={`row-${matter.id}`}
      className={[isCurrent && 'is-current', hasLeft && 'has-left'].filter(Boolean).join(' ')}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => open(matter.id)}
      onFocus={() => rows.choose(matter.id)}
    >
      <td className="bench-lamp">
        {hasLeft ? <span className="hint">{t('workbench.has_left')}</span> : <Lamp lamp={row.lamp} dueOn={row.due_on} today={today} />}
      </td>
      <td className="bench-duty">
        {hasLeft ? <del>{duty}</del> : <b>{duty}</b>}
        <span className="hint">
          {showsHolder ? names.organ(row.holder) : t('workbench.since', { day: dayWords(row.opened_on, today), state: t(`state.${matter.state}`) })}
        </span>
      </td>
      <td className="bench-matter">
        <Link to={`/matters/${matter.id}`} onClick={(event) => event.stopPropagation()}>{matter.subject || t('matters.no_subject')}</Link>
        <span className="hint figures">
          {matter.number}
          {matter.petitions > 1 && t('matters.petitions', { count: matter.petitions })}
        </span>
      </td>
      <td className="bench-due figures">
        <span>{dayWords(row.due_on, today)}</span>
        <span className="hint">{names.article(row.article)}</span>
      </td>
      <td className="bench-go">
        <Button type="primary" size="small" tabIndex={-1} aria-hidden="true">{t(showsHolder ? 'key.open' : 'workbench.go')}<KeyCap cap="Enter" /></Button>
      </td>
    </tr>
  )
}
