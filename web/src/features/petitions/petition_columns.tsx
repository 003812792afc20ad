import type { TFunction } from 'i18next'
import { Link } from 'react-router-dom'
import type { Category, PetitionItem } from '@/shared/api/types'
import type { Column } from '@/shared/list/list_table'
import { dayWords } from '@/shared/words/day'

export const choosable = ['channel', 'raised_at', 'kind', 'headcount', 'from_above', 'place']

type Places = (code: string) => string

export function petitionColumns(categories: readonly Category[], placeOf: Places, today: string, t: TFunction): Column<PetitionItem>[] {
  const categoryOf = (id: string | null) => categories.find((one) => one.id === id)?.name ?? ''
  return [
    {
      name: 'number', head: t('petition_list.column.number'),
      cell: (item) => (
        <>
          <Link to={`/matters/${item.matter_id}`} onClick={(event) => event.stopPropagation()} className="figures">{item.number}</Link>
          <span className="hint">{t(item.first ? 'petition_list.first' : 'petition_list.again')}</span>
        </>
      ),
    },
    { name: 'received_on', head: t('petition_list.column.received_on'), cell: (item) => dayWords(item.received_on, today) },
    { name: 'channel', head: t('petition_list.column.channel'), cell: (item) => t(`channel.${item.channel}`) },
    { name: 'raised_at', head: t('petition_list.column.raised_at'), cell: (item) => t(`raised_at.${item.raised_at}`) },
    {
      name: 'kind', head: t('petition_list.column.kind'),
      cell: (item) => <><span>{item.kind ? t(`kind.${item.kind}`) : t('kind.none')}</span><span className="hint">{categoryOf(item.category)}</span></>,
    },
    {
      name: 'headcount', head: t('petition_list.column.headcount'),
      cell: (item) => <><span>{t('petition_list.people', { count: item.headcount })}</span>{item.group && <span className="hint">{t('petition_list.group')}</span>}</>,
    },
    { name: 'from_above', head: t('petition_list.column.from_above'), cell: (item) => (item.from_above ? t(`from_above.${item.from_above}`) : '') },
    { name: 'place', head: t('petition_list.column.place'), cell: (item) => (item.place ? placeOf(item.place) : '') },
  ]
}
