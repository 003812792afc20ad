import { Input, Select, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNames } from '@/shared/api/queries'
import type { MatterItem, State } from '@/shared/api/types'
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

export function MattersFilters({ asked, ask }: { asked: URLSearchParams; ask: (next: URLSearchParams) => void }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const names = useNames()
  const set = (name: string) => (value: string | undefined) => {
    const next = new URLSearchParams(asked)
    if (value) next.set(name, value)
    else next.delete(name)
    ask(next)
  }
  const q = asked.get('q')
  const organ = asked.get('organ')
  const duty = duties.find((one) => one === asked.get('duty'))
  const dueFrom = asked.get('due_from')
  return (
    <div className="filters" role="group" aria-label={t('matters.filters')}>
      <label>
        <span>{t('matters.column.state')}</span>
        <Select
          allowClear value={asked.get('state')} onChange={set('state')} placeholder={t('matters.all_states')}
          options={states.map((state) => ({ value: state, label: t(`state.${state}`) }))}
        />
      </label>
      <label>
        <span>{t('matters.kind')}</span>
        <Select
          allowClear value={asked.get('kind')} onChange={set('kind')} placeholder={t('matters.all_kinds')}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      </label>
      <label>
        <span>{t('matters.due_before')}</span>
        <Input type="date" value={asked.get('due_before') ?? ''} onChange={(event) => set('due_before')(event.target.value)} />
      </label>
      <label>
        <span>{t('matters.order')}</span>
        <Select
          value={asked.get('sort') ?? 'due_on'} onChange={set('sort')}
          options={orders.map((order) => ({ value: order, label: t(`order.${orderWord[order]}`) }))}
        />
      </label>
      {duty && <Tag closable onClose={() => set('duty')(undefined)}>{t(`workbench.filter.${duty}`)}</Tag>}
      {organ && <Tag closable onClose={() => set('organ')(undefined)}>{t('workbench.with_organ', { organ: names.organ(organ) })}</Tag>}
      {dueFrom && <Tag closable onClose={() => set('due_from')(undefined)}>{t('workbench.due_from', { day: dayWords(dueFrom, today) })}</Tag>}
      {q && <Tag closable onClose={() => set('q')(undefined)}>{t('matters.searched', { q })}</Tag>}
    </div>
  )
}
