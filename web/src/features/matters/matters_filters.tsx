import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { bothLevels, useCategories, useNames } from '@/shared/api/queries'
import type { MatterItem, State } from '@/shared/api/types'
import { ChoiceFilter, DayFilter, Filters, setIn, type AskedOf } from '@/shared/list/filters'
import { useSession } from '@/shared/session'
import { dayWords } from '@/shared/words/day'

const states: State[] = [
  'registered', 'referred', 'assigned', 'accepted', 'declined', 'led_away', 'answered', 'served',
  'reexamination_open', 'in_reexamination', 'final_review_open', 'in_final_review', 'closed', 'concluded', 'archived',
]
const kinds: NonNullable<MatterItem['kind']>[] = ['suggestion', 'accusation', 'appeal']
const duties = ['mine', 'arrived', 'others'] as const
const orders = ['due_on', '-due_on', '-registered_on', 'registered_on'] as const
const orderWord = { due_on: 'due_on', '-due_on': 'due_on_last', registered_on: 'registered_on', '-registered_on': 'registered_on_last' } as const

export function MattersFilters(of: AskedOf) {
  const { t } = useTranslation()
  const { today } = useSession()
  const names = useNames()
  const categories = bothLevels(useCategories())
  const { asked } = of
  const drop = (name: string) => setIn(of)(name)(undefined)
  const q = asked.get('q')
  const organ = asked.get('organ')
  const category = asked.get('category')
  const duty = duties.find((one) => one === asked.get('duty'))
  const dueFrom = asked.get('due_from')
  const heardTo = asked.get('hearing_to')
  return (
    <Filters>
      <ChoiceFilter
        {...of} name="state" label={t('matters.column.state')} all={t('matters.all_states')}
        options={states.map((state) => ({ value: state, label: t(`state.${state}`) }))}
      />
      <ChoiceFilter
        {...of} name="kind" label={t('matters.kind')} all={t('matters.all_kinds')}
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <DayFilter {...of} name="due_before" label={t('matters.due_before')} />
      <DayFilter {...of} name="registered_from" label={t('matters.registered_from')} />
      <DayFilter {...of} name="registered_to" label={t('matters.registered_to')} />
      <DayFilter {...of} name="hearing_from" label={t('matters.hearing_from')} />
      <ChoiceFilter
        {...of} name="sort" label={t('matters.order')} fresh="due_on"
        options={orders.map((order) => ({ value: order, label: t(`order.${orderWord[order]}`) }))}
      />
      {duty && <Tag closable onClose={() => drop('duty')}>{t(`workbench.filter.${duty}`)}</Tag>}
      {organ && <Tag closable onClose={() => drop('organ')}>{t('workbench.with_organ', { organ: names.organ(organ) })}</Tag>}
      {dueFrom && <Tag closable onClose={() => drop('due_from')}>{t('workbench.due_from', { day: dayWords(dueFrom, today) })}</Tag>}
      {heardTo && <Tag closable onClose={() => drop('hearing_to')}>{t('matters.hearing_to', { day: dayWords(heardTo, today) })}</Tag>}
      {category && (
        <Tag closable onClose={() => drop('category')}>{t('matters.about', { category: categories.find((one) => one.id === category)?.name ?? category })}</Tag>
      )}
      {q && <Tag closable onClose={() => drop('q')}>{t('matters.searched', { q })}</Tag>}
    </Filters>
  )
}
