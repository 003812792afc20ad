// What each role does on its first day, and where. The sentences stand in the catalogs, one line for each step.
import type { Officer } from '@/shared/api/types'
import { firstDoor, mayOpen } from './doors'

type Role = Officer['role']

// What an address carries when somebody asked for these steps.
export const firstDayAsked = 'first_day'

export const firstSteps: Record<Role, readonly string[]> = {
  clerk: ['/register', '/register', '/register', '/enquiries', '/matters'],
  sorter: ['/workbench', '/sorting', '/sorting', '/sorting', '/sorting', '/calendar'],
  handler: ['/workbench', '/matters?duty=mine', '/matters?duty=mine', '/calendar', '/laws'],
  head: ['/workbench', '/matters?duty=mine', '/unsealings', '/calendar', '/laws'],
  reviewer: ['/workbench', '/matters?duty=mine', '/matters?duty=mine', '/calendar', '/laws'],
  supervisor: ['/workbench', '/matters', '/matters', '/calendar'],
  leader: ['/matters', '/workbench', '/calendar', '/laws'],
  writer: ['/laws', '/laws', '/laws'],
  archivist: ['/matters?state=closed', '/matters?state=closed', '/laws'],
  discipline: ['/workbench', '/sorting', '/sorting', '/unsealings', '/calendar'],
  admin: ['/calendar/notices', '/settings', '/settings', '/organs', '/organs/changes', '/laws'],
  security: ['/accounts', '/accounts', '/sessions', '/organs', '/laws'],
  auditor: ['/audit', '/audit', '/audit', '/jobs', '/organs'],
}

// On the workbench; whoever has none begins elsewhere.
export function firstDayAt(role: Role): string {
  return mayOpen(role, '/workbench') ? '/workbench' : firstDoor(role)
}
