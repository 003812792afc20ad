// What is typed for each request, and what becomes of it when two have written at the same time.
import type { DraftAnswer, DraftText } from '@/shared/api/types'

// As a form holds it: what nobody has touched is not there.
export type Typed = { answers?: (Partial<DraftAnswer> | undefined)[] }

function whole(request: number, answer: Partial<DraftAnswer> | undefined): DraftAnswer {
  const { result, fact = '', articles = [], text = '', fact_on } = answer ?? {}
  return { request, ...(result && { result }), fact, articles, text, ...(fact_on && { fact_on }) }
}

// One answer for each request, in their order.
export function textOf(requests: readonly number[], typed: Typed): DraftText {
  return { answers: requests.map((request) => whole(request, typed.answers?.find((one) => one?.request === request))) }
}

function isSameAnswer(one: DraftAnswer, other: DraftAnswer): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

export function isSame(one: DraftText, other: DraftText): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

export type Merged = { text: DraftText; clashing: number[] }

// Request by request: whoever changed it since `before` is right; where both did, mine stands until somebody
// has looked at both.
export function mergeOf(before: DraftText, mine: DraftText, theirs: DraftText): Merged {
  const clashing: number[] = []
  const answers = mine.answers.map((own, place) => {
    const [was, other] = [before.answers[place], theirs.answers[place]]
    if (!was || !other || isSameAnswer(own, other) || isSameAnswer(other, was)) return own
    if (isSameAnswer(own, was)) return other
    clashing.push(own.request)
    return own
  })
  return { text: { answers }, clashing }
}

// The answers of these requests as the colleague wrote them, the others as they are.
export function withTheirs(mine: DraftText, theirs: DraftText, requests: readonly number[]): DraftText {
  return { answers: mine.answers.map((own, place) => (requests.includes(own.request) ? theirs.answers[place] ?? own : own)) }
}
