// What an act says beside its name, line by line: found by the names of its fields, which mean the same in
// every act.
import type { TFunction } from 'i18next'
import type { Names } from '@/shared/api/queries'
import type { Act } from '@/shared/api/types'
import { longDay } from '@/shared/words/day'

type Fields = Partial<Record<string, unknown>>
type Say = (value: string, t: TFunction, names: Names) => string

const texts = ['text', 'reason', 'part', 'place', 'measures', 'extract'] as const

const sayings: Record<string, Say> = {
  to_organ_id: (id, t, names) => t('fact.to_organ', { organ: names.organ(id) }),
  to_organ_ids: (ids, t, names) => t('fact.to_organ', { organ: ids.split(',').map(names.organ).join(' · ') }),
  report_due_on: (day, t) => t('fact.report_due_on', { day: longDay(day) }),
  procedure: (name, t) => t(`procedure.${name}` as 'procedure.ordinary'),
  organ_name: (name) => name,
  ground: (id, _, names) => names.ground(id),
  kind: (name, t, names) => names.ground(name) || t(`kind.${name}` as 'kind.appeal'),
  branch: (number, t) => t('matter.branch', { number }),
  days: (count, t) => t('fact.days', { count: Number(count) }),
  method: (name, t) => t(`method.${name}` as 'method.mail'),
  received_on: (day, t) => t('fact.received_on', { day: longDay(day) }),
  of: (name, t) => t(`rated.${name}` as 'rated.organ'),
  grade: (name, t) => t(`grade.${name}` as 'grade.satisfied'),
  result: (name, t) => t(`result.${name}` as 'result.upheld'),
  recused_officer_id: (id, _, names) => names.officer(id),
  held_on: (day, t) => t('fact.held_on', { day: longDay(day) }),
  until_on: (day, t) => t('fact.until_on', { day: longDay(day) }),
  due_on: (day, t) => t('fact.due_by', { day: longDay(day) }),
  amount_yuan: (yuan, t) => t('fact.amount_yuan', { yuan }),
  paused_days: (count, t) => (count === '0' ? '' : t('fact.paused_days', { count: Number(count) })),
  document: (number) => number,
  volume: (name, t) => t('fact.volume', { name }),
}

export function factsOf(act: Act, t: TFunction, names: Names): { facts: string; texts: string[] } {
  const fields = act as Fields
  const facts = Object.entries(sayings)
    .filter(([name]) => fields[name] !== undefined && fields[name] !== null)
    .map(([name, say]) => say(String(fields[name]), t, names))
  const said = texts.map((name) => fields[name]).filter((text): text is string => typeof text === 'string' && text !== '')
  return { facts: facts.join(t('list_separator')), texts: act.note ? [...said, act.note] : said }
}
