import { useState } from 'react'
import type { ListPages, Listed } from './use_list_pages'

// One row of a list is current: moved by keys, kept when the list changes. Out of view only its place is known.
export function useCurrentRow<Item extends Listed>(list: ListPages<Item>) {
  const [chosen, choose] = useState<{ id: string | undefined; row: number }>({ id: undefined, row: 0 })
  const found = chosen.id === undefined || list.at(chosen.row)?.id === chosen.id ? -1 : list.placeOf(chosen.id)
  const row = Math.max(0, Math.min(list.rowCount - 1, found >= 0 ? found : chosen.row))
  return { row, item: list.at(row), choose: (to: number) => choose({ id: list.at(to)?.id, row: to }) }
}
