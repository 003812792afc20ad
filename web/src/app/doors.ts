// Which pages there are, and for whom. The server decides; this only spares a door that does not open.
import type { Officer } from '@/shared/api/types'

type Role = Officer['role']
export type Page = 'workbench' | 'register' | 'sorting' | 'enquiry' | 'matters' | 'petition_list' | 'calendar' | 'unsealings' | 'notices' | 'settings' | 'organ_changes' | 'categories' | 'organs' | 'accounts' | 'sessions' | 'trail' | 'jobs' | 'laws'
// What is only looked up there begins nobody's day. The letter leads there after G.
export type Door = { to: string; icon: string; word: `${Page}.rail`; roles: readonly Role[]; isReference?: true; letter?: string }

export const doors: readonly Door[] = [
  {
    to: '/workbench', word: 'workbench.rail', letter: 'W', icon: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
    roles: ['clerk', 'sorter', 'handler', 'head', 'reviewer', 'supervisor', 'leader', 'archivist', 'discipline'],
  },
  {
    to: '/register', word: 'register.rail', letter: 'D', icon: 'M4 20l4-1L19 8l-3-3L5 16zM14 7l3 3',
    roles: ['clerk', 'sorter', 'handler', 'head', 'reviewer', 'discipline'],
  },
  { to: '/sorting', word: 'sorting.rail', letter: 'F', icon: 'M4 6h7M4 12h7M4 18h7M17 5v14M13.5 15.5L17 19l3.5-3.5', roles: ['sorter', 'discipline'] },
  {
    to: '/enquiries', word: 'enquiry.rail', icon: 'M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM14.5 14.5L20 20M8.5 8.5a1.6 1.6 0 1 1 2 1.6V11',
    roles: ['clerk', 'sorter', 'handler', 'head', 'reviewer', 'discipline'],
  },
  {
    to: '/matters', word: 'matters.rail', letter: 'S', icon: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
    roles: ['clerk', 'sorter', 'handler', 'head', 'reviewer', 'supervisor', 'leader', 'archivist', 'discipline'],
  },
  {
    to: '/petitions', word: 'petition_list.rail', icon: 'M3 6h18v13H3zM3 7l9 7 9-7',
    roles: ['clerk', 'sorter', 'handler', 'head', 'reviewer', 'supervisor', 'leader', 'archivist', 'discipline'],
  },
  {
    to: '/calendar', word: 'calendar.rail', letter: 'R', icon: 'M4 5h16v16H4zM4 10h16M8 3v4M16 3v4M8 14h2M14 14h2M8 17.5h2',
    roles: ['clerk', 'sorter', 'handler', 'head', 'reviewer', 'supervisor', 'leader', 'archivist', 'discipline'],
  },
  { to: '/unsealings', word: 'unsealings.rail', icon: 'M5 11h14v10H5zM8 11V7a4 4 0 0 1 7.5-2M12 15v3', roles: ['head', 'discipline'] },
  { to: '/calendar/notices', word: 'notices.rail', icon: 'M4 5h16v16H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4', roles: ['admin'] },
  {
    to: '/settings', word: 'settings.rail', icon: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 5v4h4V5zM7 15v4h4v-4z',
    roles: ['admin'],
  },
  { to: '/organs/changes', word: 'organ_changes.rail', icon: 'M12 4v6M12 10H6v5M12 10h6v5M3 15h6v5H3zM15 15h6v5h-6z', roles: ['admin'] },
  { to: '/categories', word: 'categories.rail', icon: 'M4 4h7v7H4zM4 15h7v5H4zM15 5h5M15 9h5M15 16h5M15 20h5', roles: ['supervisor', 'admin'] },
  { to: '/accounts', word: 'accounts.rail', icon: 'M9 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM2 21v-1a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v1M19 8v6M16 11h6', roles: ['security'] },
  // Everybody comes to the own sessions from the header.
  { to: '/sessions', word: 'sessions.rail', icon: 'M4 5h16v11H4zM2 20h20M9 10.5l2 2 4-4', roles: ['security'] },
  { to: '/audit', word: 'trail.rail', icon: 'M5 4h14v16H5zM9 9h6M9 13h6M9 17h3', roles: ['auditor'] },
  { to: '/jobs', word: 'jobs.rail', icon: 'M4 5h16v5H4zM4 14h16v5H4zM7 7.5h.01M7 16.5h.01M13 16.5l1.5 1.5 3-3', roles: ['admin', 'auditor'] },
  {
    to: '/organs', word: 'organs.rail', icon: 'M4 20V9h7v11M11 20V4h9v16M2 20h20M7 12h1M7 15h1M14 8h3M14 12h3M14 16h3',
    roles: ['admin', 'security', 'auditor'], isReference: true,
  },
  {
    to: '/laws', word: 'laws.rail', icon: 'M4 5h7a1 1 0 0 1 1 1v14a2 2 0 0 0-2-1H4zM20 5h-7a1 1 0 0 0-1 1v14a2 2 0 0 1 2-1h6z', isReference: true,
    roles: ['clerk', 'sorter', 'handler', 'head', 'reviewer', 'supervisor', 'leader', 'writer', 'archivist', 'discipline', 'admin', 'security', 'auditor'],
  },
]

export function doorsOf(role: Role): readonly Door[] {
  return doors.filter((door) => door.roles.includes(role))
}

export function mayOpen(role: Role, to: string): boolean {
  return doorsOf(role).some((door) => door.to === to)
}

// Where work begins. Whoever has no page of their own begins with what everybody may read.
export function firstDoor(role: Role): string {
  if (role === 'clerk') return '/register'
  const open = doorsOf(role)
  return (open.find((door) => !door.isReference) ?? open[0])?.to ?? '/laws'
}
