import type { TFunction } from 'i18next'
import { Link } from 'react-router-dom'
import type { Names } from '@/shared/api/queries'
import type { MatterItem } from '@/shared/api/types'
import type { Column } from '@/shared/list/list_table'
import { HearingMark } from '@/shared/parts/hearing_mark'
import { Lamp } from '@/shared/parts/lamp'
import { dayWords } from '@/shared/words/day'

export const choosable = ['state', 'organ', 'due_on', 'hearing_on']
// Few matters are to be heard.
export const hiddenAtFirst = ['hearing_on']

export function matterColumns(names: Names, today: string, t: TFunction): Column<MatterItem>[] {
  return [
    {
      name: 'lamp', head: t('matters.column.due'),
      cell: ({ lamp, due_on: due }) => (lamp && due ? <Lamp lamp={lamp} dueOn={due} today={today} /> : <span className="hint">{t('matters.no_duty')}</span>),
    },
    {
      name: 'subject', head: t('matters.column.subject'),
      cell: (item) => (
        <>
          <Link to={`/matters/${item.id}`} onClick={(event) => event.stopPropagation()}>{item.subject || t(item.kind === 'accusation' ? 'matters.sealed_subject' : 'matters.no_subject')}</Link>
          <span className="hint figures">
            {item.has_skipped_levels && <span className="tag skipped" title={t('matters.skipped_levels_means')}>{t('matters.skipped_levels')}</span>}
            {item.number}
            {item.petitions > 1 && t('matters.petitions', { count: item.petitions })}
          </span>
        </>
      ),
    },
    {
      name: 'state', head: t('matters.column.state'),
      cell: (item) => <><span>{t(`state.${item.state}`)}</span><span className="hint">{item.kind ? t(`kind.${item.kind}`) : t('kind.none')}</span></>,
    },
    { name: 'organ', head: t('matters.column.organ'), cell: (item) => names.organ(item.organ_id) },
    {
      name: 'due_on', head: t('matters.column.due_on'),
      cell: (item) => (
        <>
          <span>{item.due_on ? dayWords(item.due_on, today) : ''}</span>
          <span className="hint">{t('matters.registered_on', { day: dayWords(item.registered_on, today) })}</span>
        </>
      ),
    },
    {
      name: 'hearing_on', head: t('matters.column.hearing_on'),
      cell: ({ hearing_on: on }) => on && <><HearingMark /><span className="hint">{dayWords(on, today)}</span></>,
    },
  ]
}
