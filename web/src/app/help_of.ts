// Which help belongs to an address: one entry for each door, and one for a single matter.
import { doors, type Page } from './doors'

export type Helped = Page | 'matter'

export function pageOf(word: `${Page}.rail`): Page {
  return word.slice(0, -'.rail'.length) as Page
}

// Whoever has no page of their own stands before the list of matters.
export function helpOf(pathname: string): Helped {
  if (/^\/matters\/./.test(pathname)) return 'matter'
  const door = doors.find(({ to }) => to === pathname.replace(/\/+$/, ''))
  return door ? pageOf(door.word) : 'matters'
}

// Where lamps burn, their colours are told.
export const withLamps: readonly Helped[] = ['workbench', 'sorting', 'matters', 'matter', 'calendar', 'notices', 'settings']

// A text of the catalog with one thing on each line.
export function linesOf(text: string): string[] {
  return text.split('\n')
}

// Before the first colon stands the word, after it what it means.
export function termOf(line: string): [string, string] {
  const [, word = line, meaning = ''] = /^([^：:]+)[：:]\s*(.+)$/.exec(line) ?? []
  return [word, meaning]
}
