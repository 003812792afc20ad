// What was chosen and is not sent yet, by matter, while other pages are looked at. It is in no store: another
// officer begins in a fresh window.
import type { Decision } from './decision'

export const keptDecisions = new Map<string, Decision>()

// Of the many that are chosen at once.
export const ofMany = 'many'
