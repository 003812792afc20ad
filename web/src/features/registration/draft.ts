// What stands in the form, and what of it is sent.
import type { Channel, FieldFault, FilePage, PetitionAsked } from '@/shared/api/types'
import { readIdNumber } from './id_number'

export type Person = { name?: string; id_number?: string; phone?: string; address?: string }
export type Complained = { organ_id?: string; organ_name?: string; person_name?: string }

// How it came in, as the desk tells ways apart: many who come together are one visit with representatives.
export type Way = Channel | 'group_visit'
type Kind = { channel: Channel; isVisit?: boolean; isGroup?: boolean; mayBeJoint?: boolean }
export const ways: Record<Way, Kind> = {
  letter: { channel: 'letter', mayBeJoint: true },
  visit: { channel: 'visit', isVisit: true },
  group_visit: { channel: 'visit', isVisit: true, isGroup: true },
  phone: { channel: 'phone' },
  fax: { channel: 'fax', mayBeJoint: true },
  email: { channel: 'email', mayBeJoint: true },
  online: { channel: 'online', mayBeJoint: true },
}
export const wayNames = Object.keys(ways) as Way[]

export type Draft = {
  way: Way
  received_on: string
  raised_at?: PetitionAsked['raised_at']
  headcount?: number | null
  joint_letter?: boolean
  anonymous?: boolean
  confidential?: boolean
  petitioners: Person[]
  // Those who sign with them, from a pasted list; and the lines of it that could not be read.
  cosigners: Person[]
  unread: string
  subject?: string
  text?: string
  requests: { text?: string }[]
  kind?: PetitionAsked['kind']
  category?: string
  place?: string
  complained_of: Complained[]
  files: FilePage[]
}

function isFilled(part: object | undefined): boolean {
  return Object.values(part ?? {}).some((value) => value !== undefined && value !== null && value !== '')
}

// Parts that hold something, each without its empty fields.
function filled<Part extends object>(parts: readonly (Part | undefined)[] | undefined): Part[] {
  return (parts ?? []).filter(isFilled).map((part) => Object.fromEntries(
    Object.entries(part ?? {}).filter(([, value]) => value !== undefined && value !== null && value !== '')) as Part)
}

export function beginning(today: string): Draft {
  return {
    way: 'visit', received_on: today, petitioners: [{}], cosigners: [], unread: '', requests: [{}], complained_of: [], files: [],
  }
}

export function peopleOf(draft: Draft): Person[] {
  return draft.anonymous ? [] : [...filled(draft.petitioners), ...filled(draft.cosigners)]
}

// Sentences the clerk has read while typing: the numbers go in as they are, marked as not verified.
function doubtedIn(people: readonly Person[], today: string): string[] {
  return people.flatMap((person, place) =>
    person.id_number && readIdNumber(person.id_number, today).fault ? [`petitioners[${place}].id_number`] : [])
}

export function askedOf(draft: Draft, joined: string | null, asGiven: readonly string[], today: string): PetitionAsked {
  const { channel, isVisit, isGroup, mayBeJoint } = ways[draft.way]
  const people = peopleOf(draft)
  const representatives = isGroup && !draft.anonymous ? filled(draft.petitioners).map((_, place) => place) : []
  const given = [...new Set([...doubtedIn(people, today), ...asGiven])]
  const single = {
    received_on: draft.received_on, headcount: draft.headcount, anonymous: draft.anonymous, confidential: draft.confidential,
    kind: draft.kind, category: draft.category, place: draft.place, raised_at: isVisit ? draft.raised_at : undefined,
    joint_letter: mayBeJoint ? draft.joint_letter : undefined,
  }
  return {
    ...filled([single])[0],
    channel,
    subject: draft.subject ?? '',
    text: draft.text ?? '',
    petitioners: people,
    requests: filled(draft.requests).map((one) => one.text ?? ''),
    complained_of: filled(draft.complained_of),
    ...(representatives.length > 0 ? { representatives } : {}),
    ...(draft.files.length > 0 ? { file_ids: draft.files.map((file) => file.id) } : {}),
    ...(joined ? { matter_id: joined } : {}),
    ...(given.length > 0 ? { as_given: given } : {}),
  } as PetitionAsked
}

// What was sent leaves empty rows out: a fault goes to the row that the person stands in.
export function atItsRow(fault: FieldFault, draft: Draft): FieldFault {
  const found = /^(petitioners|requests|complained_of)\[(\d+)\](.*)$/.exec(fault.name)
  if (!found) return fault
  const [, list, sent, rest] = found
  const parts: (object | undefined)[] = draft[list as 'petitioners' | 'requests' | 'complained_of']
  const row = parts.flatMap((part, place) => (isFilled(part) ? [place] : []))[Number(sent)]
  const tail = list === 'requests' ? '.text' : rest
  if (row !== undefined) return { ...fault, name: `${list}[${row}]${tail}` }
  return list === 'petitioners' ? { ...fault, name: `cosigners[${Number(sent) - filled(draft.petitioners).length}]${rest}` } : fault
}

export function isBlank(draft: Draft): boolean {
  const { petitioners, requests, complained_of, cosigners, files, ...rest } = draft
  const typed = { ...rest, way: undefined, received_on: undefined }
  return ![...petitioners, ...requests, ...complained_of, ...cosigners, ...files, typed].some(isFilled)
}

// Enough to look for earlier petitions with.
export function isWorthComparing(draft: Draft | undefined): boolean {
  if (!draft) return false
  const people = [...(draft.petitioners ?? []), ...(draft.cosigners ?? [])]
  const person = people.some((one) => (one?.id_number ?? '').length >= 15 || (one?.phone ?? '').length >= 7)
  return person || (draft.subject ?? '').trim().length >= 4 || (draft.text ?? '').trim().length >= 10
}
