import { useState } from 'react'
import type { WorkbenchPage } from '@/shared/api/types'

const idsOf = (page: WorkbenchPage) => page.groups.flatMap(({ group, rows }) => rows.items.map((row) => `${group} ${row.matter.id} ${row.kind}`))

// Somebody is reading the list: it stays as it is until asked for anew, while figures beside it go on. What was
// done meanwhile is told row by row, where the newest answer holds every row of its group.
export function useKept(newest: WorkbenchPage | undefined) {
  const [kept, keep] = useState<WorkbenchPage | undefined>(undefined)
  if (newest && (!kept || kept.today !== newest.today)) keep(newest)
  const shown = kept ?? newest
  const before = shown ? idsOf(shown) : []
  const now = new Set(newest ? idsOf(newest) : [])
  const isWhole = newest?.groups.every(({ rows }) => rows.count <= rows.items.length) ?? false
  const left = new Set<string>()
  if (isWhole && shown && newest) {
    const here = new Set(newest.groups.flatMap(({ rows }) => rows.items.map((row) => row.matter.id + row.kind)))
    for (const { rows } of shown.groups) {
      for (const row of rows.items) if (!here.has(row.matter.id + row.kind)) left.add(row.matter.id)
    }
  }
  const changes = before.filter((id) => !now.has(id)).length + [...now].filter((id) => !before.includes(id)).length
  return { shown, left, changes, renew: () => keep(newest) }
}
