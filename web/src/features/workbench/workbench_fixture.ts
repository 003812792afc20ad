// A workbench for tests: one duty that is late, one of today, and one of a later week.
import type { WorkbenchPage, WorkbenchRow, WorkbenchRows } from '@/shared/api/types'

export const today = '2026-09-29'

export function duty(n: number, subject: string, due_on: string, lamp: WorkbenchRow['lamp'] = 'due_soon'): WorkbenchRow {
  const organ = '1'.repeat(32)
  return {
    matter: {
      id: String(n).repeat(32), number: `2026-0000${n}`, subject, state: 'referred', kind: 'appeal', category: null,
      organ_id: organ, petitions: 1, has_skipped_levels: false, registered_on: '2026-09-14', due_on, lamp, hearing_on: null,
    },
    kind: 'tell_petitioner', holder: organ, clock: 'K3', article: 'regulation_2022.23', opened_on: '2026-09-14', due_on, lamp,
  }
}

export const rowsOf = (items: WorkbenchRow[], days: Partial<WorkbenchRows> = {}): WorkbenchRows =>
  ({ count: items.length, count_is_exact: true, items, ...days })

type Due = { late?: WorkbenchRow[]; today?: WorkbenchRow[]; later?: WorkbenchRow[] }

export function bench({ late = [], today: due = [], later = [] }: Due, more: Partial<WorkbenchPage> = {}): WorkbenchPage {
  const none = { count: 0, count_is_exact: true }
  return {
    today,
    mine: { count: late.length + due.length + later.length, count_is_exact: true },
    groups: [
      { group: 'late', rows: rowsOf(late, { due_before: today }) },
      { group: 'today', rows: rowsOf(due, { due_from: today, due_before: '2026-09-30' }) },
      { group: 'later', rows: rowsOf(later, { due_from: '2026-10-12' }) },
    ],
    arrived: rowsOf([]), others: rowsOf([]),
    organ: [{ lamp: 'late', matters: { ...none, due_before: today } }],
    days: [{ on: today, lamp: 'due_soon', matters: { ...none, due_from: today, due_before: '2026-09-30' } }],
    ...more,
  }
}
