// The waiting matters, by due day. A tick takes one into the many that are sorted at once.
import { Button, Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import type { MatterItem } from '@/shared/api/types'
import { KeyCap } from '@/shared/parts/keys'
import { Lamp } from '@/shared/parts/lamp'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useSession } from '@/shared/session'
import type { Queue } from './use_queue'

export function QueueList({ queue }: { queue: Queue }) {
  const { t } = useTranslation()
  const { waiting, items, ticked } = queue
  const first = waiting.data?.pages[0]
  const isAll = items.length > 0 && items.every((item) => ticked.includes(item.id))
  return (
    <section className="card queue" aria-label={t('sorting.title')}>
      <div className="card-head">
        <h1>{t('sorting.title')}</h1>
        {first && <span className="hint" role="status">{t(first.count_is_exact ? 'matters.count' : 'matters.count_about', { count: first.count })}</span>}
      </div>
      <ProblemNote error={waiting.error} />
      {items.length > 0 && (
        <div className="queue-many">
          <Checkbox
            checked={isAll} indeterminate={ticked.length > 0 && !isAll}
            onChange={() => queue.setTicked(isAll ? [] : items.map((item) => item.id))}
          >
            {ticked.length > 0 ? t('many.ticked', { count: ticked.length }) : t('many.tick_all')}
          </Checkbox>
          {ticked.length > 0 && <Button type="link" size="small" onClick={() => queue.setTicked([])}>{t('many.untick')}<KeyCap cap="Esc" /></Button>}
        </div>
      )}
      {first && items.length === 0 && <p className="nothing">{t('sorting.none')}</p>}
      <ul className="queue-rows">
        {items.map((item) => <QueueRow key={item.id} item={item} queue={queue} />)}
      </ul>
      {waiting.hasNextPage && (
        <div className="queue-more">
          <Button loading={waiting.isFetchingNextPage} onClick={() => void waiting.fetchNextPage()}>{t('matters.more')}</Button>
        </div>
      )}
    </section>
  )
}

function QueueRow({ item, queue }: { item: MatterItem; queue: Queue }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const isOpen = item.id === queue.open
  return (
    <li id={`row-${item.id}`} className={isOpen ? 'is-open' : ''}>
      <Checkbox
        aria-label={t('many.tick', { number: item.number })}
        checked={queue.ticked.includes(item.id)} onChange={() => queue.tick(item.id)}
      />
      <button type="button" aria-current={isOpen ? 'true' : undefined} onClick={() => queue.setOpen(item.id)}>
        <span className="queue-line">
          <span className="hint figures">{item.number}</span>
          {item.lamp && item.due_on && <Lamp lamp={item.lamp} dueOn={item.due_on} today={today} />}
        </span>
        <bdi className="queue-subject">{item.subject || t('matters.no_subject')}</bdi>
        <span className="hint">
          {item.has_skipped_levels && <span className="tag">{t('matters.skipped_levels')}</span>}
          {item.kind ? t(`kind.${item.kind}`) : t('kind.none')}
          {item.petitions > 1 && t('matters.petitions', { count: item.petitions })}
        </span>
      </button>
    </li>
  )
}
