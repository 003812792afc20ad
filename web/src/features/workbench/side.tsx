// Beside the list: what has arrived, what others owe, and how it stands with the organ.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Names } from '@/shared/api/queries'
import type { WorkbenchPage, WorkbenchRow } from '@/shared/api/types'
import { Lamp, LampWord } from '@/shared/parts/lamp'
import { useSession } from '@/shared/session'
import { dayWords } from '@/shared/words/day'
import { Count, useCountWords } from './count'
import { DueBars } from './due_bars'
import { mattersLink } from './matters_link'

const shownBeside = 3

type Props = { page: WorkbenchPage; names: Names; today: string }
type PartProps = Props & { duty: 'arrived' | 'others' }

function Beside({ row, duty, names, today }: { row: WorkbenchRow; duty: PartProps['duty']; names: Names; today: string }) {
  const { t } = useTranslation()
  const { matter } = row
  return (
    <li>
      <span className="bench-beside">
        <Link to={`/matters/${matter.id}`}>{matter.subject || t('matters.no_subject')}</Link>
        {duty === 'others' ? <Lamp lamp={row.lamp} dueOn={row.due_on} today={today} /> : <span className="hint">{dayWords(row.opened_on, today)}</span>}
      </span>
      <span className="hint figures">
        {duty === 'others'
          ? t('workbench.owes', { holder: names.organ(row.holder), duty: t(`duty.${row.kind}`), number: matter.number })
          : t('workbench.came', { duty: t(`duty.${row.kind}`), day: dayWords(row.due_on, today), number: matter.number })}
      </span>
    </li>
  )
}

function PartCard({ page, duty, names, today }: PartProps) {
  const { t } = useTranslation()
  const words = useCountWords()
  const title = t(`workbench.${duty}`)
  const rows = page[duty]
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
        <Link to={mattersLink({ duty })}>{t('workbench.all', { number: words(rows) })}</Link>
      </div>
      {rows.items.length === 0
        ? <p className="hint bench-none">{t(`workbench.none_of.${duty}`)}</p>
        : <ul className="bench-list">{rows.items.slice(0, shownBeside).map((row) => <Beside key={row.matter.id} {...{ row, duty, names, today }} />)}</ul>}
    </section>
  )
}

function OrganCard({ page, today }: { page: WorkbenchPage; today: string }) {
  const { t } = useTranslation()
  const { officer } = useSession()
  return (
    <section className="card" aria-label={t('workbench.organ')}>
      <div className="card-head"><h2>{t('workbench.organ')}</h2><span className="hint">{officer.organ_name}</span></div>
      <dl className="bench-organ">
        {page.organ.map(({ lamp, matters }) => (
          <div key={lamp}>
            <dt><LampWord lamp={lamp} /></dt>
            <dd><Count counted={matters} to={mattersLink({ organ: officer.organ_id }, matters)} label={t(`lamp.${lamp}`)} /></dd>
          </div>
        ))}
      </dl>
      <DueBars days={page.days} today={today} />
    </section>
  )
}

export function Side(props: Props) {
  return (
    <div className="bench-side">
      <PartCard {...props} duty="arrived" />
      <PartCard {...props} duty="others" />
      <OrganCard page={props.page} today={props.today} />
    </div>
  )
}
