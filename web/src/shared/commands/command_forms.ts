// The form of each command: which fields it has, and how each is asked. A command of the interface without
// a form does not compile.
import type { CommandName, Ground, MatterPage } from '../api/types'

type Kind = NonNullable<MatterPage['matter']['kind']>

type Words<Group extends string> = { group: Group; values: readonly string[] }

export type Field =
  | { name: string; as: 'text' | 'line' | 'organ' | 'organs' | 'day' | 'category' | 'branch' | 'articles'; isOptional?: boolean; label?: string; onlyOf?: Kind }
  | { name: string; as: 'number'; min?: number; isOptional?: boolean }
  | { name: string; as: 'officer' }
  | { name: string; as: 'choice'; words: Words<ChoiceGroup> }
  | { name: string; as: 'ground'; of: Ground['ground_for']; isOptional?: boolean }
  | { name: string; as: 'petition' | 'matter' | 'proposal' | 'served_act' | 'answers' | 'corrections' }
  | { name: string; as: 'persons' | 'files'; isOptional: true }

export type ChoiceGroup = 'channel' | 'kind' | 'procedure' | 'method' | 'rated' | 'grade' | 'result'

const text: Field = { name: 'text', as: 'text' }
const reason: Field = { name: 'reason', as: 'text' }
const organ: Field = { name: 'organ_id', as: 'organ' }
// Whoever is sent an accusation is not shown its words.
const extract: Field = { name: 'extract', as: 'text', isOptional: true, onlyOf: 'accusation' }
const amount: Field = { name: 'amount_yuan', as: 'number', min: 0, isOptional: true }
const articles: Field = { name: 'articles', as: 'articles' }
const petition: Field = { name: 'petition_id', as: 'petition' }
const choice = (name: string, group: ChoiceGroup, ...values: string[]): Field => ({ name, as: 'choice', words: { group, values } })
const ground = (of: Ground['ground_for'], name = 'ground'): Field => ({ name, as: 'ground', of })
const decision = choice('result', 'result', 'upheld', 'revoked', 'changed', 'redo_ordered')

export const forms: Record<CommandName, readonly Field[]> = {
  screen: [choice('kind', 'kind', 'appeal', 'suggestion', 'accusation'), { name: 'category', as: 'category' }, { name: 'branch', as: 'branch' }, choice('procedure', 'procedure', 'ordinary', 'simplified')],
  join: [{ name: 'into_matter_id', as: 'matter' }],
  separate: [petition],
  notify: [text],
  refer: [{ name: 'to_organ_id', as: 'organ' }, extract],
  assign: [{ name: 'to_organ_id', as: 'organ' }, { name: 'report_due_on', as: 'day' }, extract],
  object: [reason],
  decide_objection: [choice('result', 'result', 'agreed', 'rejected')],
  accept: [choice('procedure', 'procedure', 'ordinary', 'simplified')],
  convert_to_ordinary: [reason],
  decide_jurisdiction: [organ],
  guide: [organ, text],
  report_urgent: [{ name: 'organ_ids', as: 'organs' }, text, { name: 'measures', as: 'text', isOptional: true }],
  answer_on_the_spot: [text],
  mediate: [text, amount],
  settle: [text, amount],
  ask_assistance: [organ, { name: 'part', as: 'text' }, { name: 'due_on', as: 'day' }],
  assist: [text],
  recuse: [{ name: 'officer_id', as: 'officer' }, reason],
  offer_hearing: [text],
  appoint_hearing: [{ name: 'held_on', as: 'day' }, { name: 'place', as: 'line', label: 'hearing_place' }],
  hold_hearing: [text],
  decline_to_accept: [ground('non_acceptance'), reason],
  decline_further: [ground('no_further_acceptance')],
  lead_into_procedure: [
    choice('procedure', 'procedure', 'litigation', 'arbitration', 'party_appeal', 'administrative', 'duty'),
    { name: 'organ_name', as: 'line' },
    text,
  ],
  report_progress: [text],
  request_extension: [{ name: 'days', as: 'number' }, reason],
  extend: [{ name: 'days', as: 'number' }, reason],
  propose_opinion: [{ name: 'answers', as: 'answers' }],
  issue_opinion: [{ name: 'proposal', as: 'proposal' }],
  serve: [
    { name: 'act', as: 'served_act' },
    choice('method', 'method', 'in_person', 'mail', 'electronic', 'proxy', 'public_notice'),
    { name: 'received_on', as: 'day' },
    { name: 'persons', as: 'persons', isOptional: true },
    { name: 'file_ids', as: 'files', isOptional: true },
  ],
  rate: [
    choice('of', 'rated', 'organ', 'petition_office'),
    choice('grade', 'grade', 'satisfied', 'basically_satisfied', 'dissatisfied'),
    { name: 'text', as: 'text', isOptional: true },
  ],
  report_completion: [text],
  examine_completion: [choice('result', 'result', 'agreed', 'returned'), { ...reason, isOptional: true }, { name: 'report_due_on', as: 'day', isOptional: true }],
  request_reexamination: [reason],
  accept_reexamination: [],
  decline_reexamination: [ground('remedy_non_acceptance')],
  decide_reexamination: [decision, text, articles],
  request_final_review: [reason],
  accept_final_review: [],
  decline_final_review: [ground('remedy_non_acceptance')],
  decide_final_review: [decision, text, articles],
  conclude: [ground('conclusion', 'kind'), { name: 'document', as: 'line', isOptional: true }],
  withdraw: [reason],
  close: [ground('closure')],
  reopen: [reason, { name: 'ground', as: 'ground', of: 'reopening', isOptional: true }],
  propose_voiding: [reason],
  confirm_voiding: [],
  request_unsealing: [petition, reason],
  grant_unsealing: [petition],
  refuse_unsealing: [petition, reason],
  correct: [petition, { name: 'fields', as: 'corrections' }],
  supplement: [petition, text, { name: 'file_ids', as: 'files', isOptional: true }],
  answer_enquiry: [choice('channel', 'channel', 'visit', 'phone'), { name: 'text', as: 'text', isOptional: true }],
  archive: [{ name: 'volume', as: 'line', isOptional: true }],
}

export function formOf(command: CommandName, kind: Kind | null | undefined): readonly Field[] {
  return forms[command].filter((field) => !('onlyOf' in field) || field.onlyOf === kind)
}
