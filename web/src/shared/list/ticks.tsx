// Rows that are chosen for one command at once. They stay chosen while others are looked at.
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyCap } from '../parts/keys'
import type { Listed } from './use_list_pages'

export type Ticks<Item extends Listed> = {
  items: readonly Item[]
  has: (id: string) => boolean
  tick: (item: Item) => void
  untick: (ids: readonly string[]) => void
  clear: () => void
  nameOf: (item: Item) => string
  isAll: boolean
  tickAll: () => void
}

// Another question begins without any. All that are listed are read where they are not held any more.
export function useTicks<Item extends Listed>(question: string, rowCount: number, readAll: () => Promise<readonly Item[]>, nameOf: (item: Item) => string): Ticks<Item> {
  const [kept, keep] = useState<{ of: string; ticked: ReadonlyMap<string, Item> }>({ of: question, ticked: new Map() })
  const ticksOf = (one: typeof kept) => (one.of === question ? one.ticked : new Map<string, Item>())
  const ticked = ticksOf(kept)
  const set = (change: (now: ReadonlyMap<string, Item>) => ReadonlyMap<string, Item>) => keep((now) => ({ of: question, ticked: change(ticksOf(now)) }))
  const without = (ids: readonly string[]) => {
    const gone = new Set(ids)
    set((now) => new Map([...now].filter(([id]) => !gone.has(id))))
  }
  const clear = () => set(() => new Map())
  const isAll = ticked.size > 0 && ticked.size >= rowCount
  return {
    items: [...ticked.values()],
    has: (id) => ticked.has(id),
    tick: (item) => (ticked.has(item.id) ? without([item.id]) : set((now) => new Map([...now, [item.id, item]]))),
    untick: without, clear, nameOf, isAll,
    tickAll: () => {
      if (isAll) return clear()
      void readAll().then((all) => set((now) => new Map([...now, ...all.map((item) => [item.id, item] as const)])), () => undefined)
    },
  }
}

export function TickAll<Item extends Listed>({ ticks }: { ticks: Ticks<Item> }) {
  const { t } = useTranslation()
  return (
    <td className="cell-tick">
      <Checkbox aria-label={t('many.tick_all')} checked={ticks.isAll} indeterminate={ticks.items.length > 0 && !ticks.isAll} onChange={ticks.tickAll} />
    </td>
  )
}

export function TickCell<Item extends Listed>({ ticks, item }: { ticks: Ticks<Item>; item: Item }) {
  const { t } = useTranslation()
  return (
    <td className="cell-tick" onClick={(event) => event.stopPropagation()}>
      <input type="checkbox" aria-label={t('many.tick', { number: ticks.nameOf(item) })} checked={ticks.has(item.id)} onChange={() => ticks.tick(item)} />
    </td>
  )
}

// How many are chosen, and what may be done with them.
export function TicksBar<Item extends Listed>({ ticks, begin }: { ticks: Ticks<Item>; begin: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="ticks" role="group" aria-label={t('many.ticked', { count: ticks.items.length })}>
      <span role="status">{t('many.ticked', { count: ticks.items.length })}</span>
      <Button size="small" type="primary" onClick={begin}>{t('many.begin')}<KeyCap cap="C" /></Button>
      <Button type="link" size="small" onClick={ticks.clear}>{t('many.untick')}<KeyCap cap="Esc" /></Button>
    </div>
  )
}
