// What this organ has to do, by due day: the rows of the workbench, which also say what is to be done.
import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/shared/api/client'
import { keys } from '@/shared/api/queries'
import type { WorkbenchPage, WorkbenchRow } from '@/shared/api/types'

const limit = '200'

type Group = WorkbenchPage['groups'][number]
export type MyDays = { on: (day: string) => WorkbenchRow[]; isWhole: (day: string) => boolean; late: Group['rows'] | undefined }

// The rows of a group come by due day. From the day of the last one on, some may not have come.
function isMissing({ rows }: Group, day: string): boolean {
  if (rows.count_is_exact && rows.count <= rows.items.length) return false
  const last = rows.items[rows.items.length - 1]?.due_on ?? rows.due_from ?? ''
  return day >= last && (rows.due_before === undefined || day < rows.due_before)
}

export function daysOfBench(page: WorkbenchPage): MyDays {
  const byDay = new Map<string, WorkbenchRow[]>()
  for (const row of page.groups.flatMap(({ rows }) => rows.items)) byDay.set(row.due_on, [...byDay.get(row.due_on) ?? [], row])
  return {
    on: (day) => byDay.get(day) ?? [],
    isWhole: (day) => !page.groups.some((group) => isMissing(group, day)),
    late: page.groups.find(({ group }) => group === 'late')?.rows,
  }
}

export function useMyDays() {
  const bench = useQuery({
    queryKey: [...keys.matters, 'workbench', 'by day'],
    queryFn: () => bodyOf(client.GET('/api/v1/workbench', { params: { query: { limit } } })),
  })
  return { error: bench.error, days: bench.data && daysOfBench(bench.data) }
}
