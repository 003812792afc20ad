// How a matter is sorted: what it is, and which way it goes. Both are commands; the screening is sent first
// where it says something new.
import { askedOf } from '@/shared/commands/command_body'
import { forms } from '@/shared/commands/command_forms'
import type { CommandAsked, CommandName, MatterPage } from '@/shared/api/types'

export const kinds = ['suggestion', 'accusation', 'appeal'] as const
export const branches = [1, 2, 3, 4, 5, 6] as const

// Each way with its key. The last one only says what the matter is, and passes it nowhere yet.
export const ways = [
  { command: 'refer', code: 'KeyZ', cap: 'Z' },
  { command: 'assign', code: 'KeyA', cap: 'A' },
  { command: 'lead_into_procedure', code: 'KeyL', cap: 'L' },
  { command: 'join', code: 'KeyB', cap: 'B' },
  { command: 'decline_to_accept', code: 'KeyD', cap: 'D' },
  { command: 'report_urgent', code: 'KeyU', cap: 'U' },
  { command: 'screen', code: 'KeyS', cap: 'S' },
] as const satisfies readonly { command: CommandName; code: string; cap: string }[]

export type Way = (typeof ways)[number]['command']
export const isWay = (command: string): command is Way => ways.some((way) => way.command === command)

// What goes into another matter, or is reported of one by one, is not done by the dozen.
export const waysOfMany: readonly Way[] = ['refer', 'assign', 'lead_into_procedure', 'decline_to_accept', 'screen']

export type Decision = { kind?: string; category?: string; branch?: number; procedure?: string; way?: Way } & Record<string, unknown>

type Bar = MatterPage['not_now'][number]

// Undefined: not for this officer. A bar that the screening sent before it lifts is none.
export function standingOf(way: Way, page: MatterPage): { bar?: Bar } | undefined {
  const bar = page.not_now.find((one) => one.command === way)
  if (page.permitted.includes(way) || bar?.code === 'not_screened') return {}
  return bar && { bar }
}

export function isOpen(way: Way, page: MatterPage): boolean {
  const standing = standingOf(way, page)
  return standing !== undefined && !standing.bar
}

export function beginningOf(page: MatterPage): Decision {
  const { kind, category, branch, procedure } = page.matter
  return {
    kind: kind ?? undefined, category: category ?? undefined, branch: branch ?? undefined, procedure: procedure ?? undefined,
    way: ways.find(({ command }) => isOpen(command, page))?.command,
  }
}

// Joined, a matter is what the other one is.
export const saysWhatItIs = (way: Way | undefined) => way !== 'join'
// These are for a matter only that is screened, or screen it.
export const mustSayWhatItIs = (way: Way | undefined) => way !== undefined && ['refer', 'assign', 'lead_into_procedure', 'screen'].includes(way)

// What is passed on without a report may be meant for simplified handling.
export const meansProcedure = (way: Way | undefined) => way === 'refer' || way === 'screen'

function screeningOf({ kind, category, branch, procedure, way }: Decision): CommandAsked {
  const meant = meansProcedure(way) && procedure === 'simplified' ? procedure : undefined
  return askedOf('screen', { kind, category, branch: kind === 'appeal' ? branch : undefined, procedure: meant })
}

function isNews(decision: Decision, page: MatterPage): boolean {
  if (!decision.kind && !decision.category) return false
  const { kind, category, branch } = page.matter
  const meansOther = meansProcedure(decision.way) && (decision.procedure === 'simplified') !== (page.matter.procedure === 'simplified')
  const isSame = decision.kind === kind && decision.category === category && (decision.branch ?? null) === branch && !meansOther
  return !isSame || page.not_now.some((one) => one.code === 'not_screened')
}

// The commands to give, in their order.
export function stepsOf(decision: Decision, page: MatterPage): CommandAsked[] {
  const { way } = decision
  if (way === undefined) return []
  if (way === 'screen') return [screeningOf(decision)]
  const own = Object.fromEntries(forms[way].map(({ name }) => [name, decision[name]]))
  const asked = askedOf(way, own)
  return saysWhatItIs(way) && isNews(decision, page) ? [screeningOf(decision), asked] : [asked]
}
