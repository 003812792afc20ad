// From a form to what is sent, and from a matter to what a form begins with.
import type { Act, CommandAsked, CommandName, MatterPage } from '../api/types'

type Correction = { field: string; value: string }

const written = ['opinion', 'reexamination_decision', 'final_review_decision']

// Written answers, newest first.
export function answersToServe(acts: readonly Act[]): Act[] {
  return acts.filter((act) => written.includes(act.act)).reverse()
}

export function proposals(acts: readonly Act[]): Extract<Act, { act: 'opinion_proposal' }>[] {
  return acts.filter((act) => act.act === 'opinion_proposal').reverse()
}

function isServed(acts: readonly Act[], n: number): boolean {
  return acts.some((act) => act.act === 'service' && act.served_act === n)
}

// To whom this answer was served one by one.
export function personsServed(acts: readonly Act[], n: number | undefined) {
  return acts.flatMap((act) => (act.act === 'service' && act.served_act === n ? act.persons.map(({ petition_id, petitioner = 0 }) => ({ petition_id, petitioner })) : []))
}

// What a form offers before anything is typed. Answers begin where the newest proposal ended.
export function beginningOf(command: CommandName, page: MatterPage, today: string): object {
  const newest = proposals(page.acts)[0]
  const petition = page.petitions.length === 1 ? { petition_id: page.petitions[0]?.id } : {}
  switch (command) {
    case 'screen':
      return {
        kind: page.matter.kind ?? undefined, category: page.matter.category ?? undefined, branch: page.matter.branch ?? undefined,
        procedure: page.matter.procedure ?? 'ordinary',
      }
    case 'accept':
      return { procedure: 'ordinary' }
    case 'issue_opinion':
      return { proposal: newest?.n }
    case 'serve':
      return { act: answersToServe(page.acts).find((act) => !isServed(page.acts, act.n))?.n, received_on: today }
    case 'rate':
      return { of: 'organ' }
    case 'propose_opinion':
      return {
        answers: page.matter.requests.map(({ request }) =>
          newest?.answers.find((one) => one.request === request) ?? { request, articles: [] }),
      }
    case 'correct':
      return { ...petition, fields: [{}] }
    default:
      return petition
  }
}

// Empty fields are left out; corrections go by field.
export function askedOf(command: CommandName, typed: object): CommandAsked {
  const filled = Object.entries(typed).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const body = { command, ...Object.fromEntries(filled) } as Record<string, unknown>
  if (command === 'correct') {
    const corrections = (body.fields as Correction[] | undefined) ?? []
    body.fields = Object.fromEntries(corrections.map(({ field, value }) => [field, value]))
  }
  return body as CommandAsked
}
