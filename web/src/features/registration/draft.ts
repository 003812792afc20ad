// What stands in the form, and what of it is sent.
import type { PetitionAsked } from '@/shared/api/types'

export type Person = { name?: string; id_number?: string; phone?: string; address?: string }
export type Complained = { organ_id?: string; organ_name?: string; person_name?: string }

export type Draft = {
  channel: PetitionAsked['channel']
  received_on: string
  headcount?: number | null
  anonymous?: boolean
  confidential?: boolean
  petitioners: Person[]
  subject?: string
  text?: string
  requests: { text?: string }[]
  kind?: PetitionAsked['kind']
  category?: string
  place?: string
  complained_of: Complained[]
}

// Parts that hold something, each without its empty fields.
function filled<Part extends object>(parts: readonly (Part | undefined)[] | undefined): Part[] {
  return (parts ?? [])
    .map((part) => Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '')))
    .filter((part) => Object.keys(part).length > 0) as Part[]
}

export function beginning(today: string): Draft {
  return { channel: 'visit', received_on: today, petitioners: [{}], requests: [{}], complained_of: [] }
}

export function askedOf(draft: Draft, joined: string | null, asGiven: readonly string[]): PetitionAsked {
  const { requests, petitioners, complained_of, ...rest } = draft
  const single = filled([rest])[0] ?? rest
  return {
    ...single,
    subject: draft.subject ?? '',
    text: draft.text ?? '',
    petitioners: draft.anonymous ? [] : filled(petitioners),
    requests: filled(requests).map((one) => one.text ?? ''),
    complained_of: filled(complained_of),
    ...(joined ? { matter_id: joined } : {}),
    ...(asGiven.length > 0 ? { as_given: [...asGiven] } : {}),
  } as PetitionAsked
}

// Enough to look for earlier petitions with.
export function isWorthComparing(draft: Draft | undefined): boolean {
  if (!draft) return false
  const person = draft.petitioners?.some((one) => (one?.id_number ?? '').length >= 15 || (one?.phone ?? '').length >= 7)
  return Boolean(person) || (draft.subject ?? '').trim().length >= 4 || (draft.text ?? '').trim().length >= 10
}
