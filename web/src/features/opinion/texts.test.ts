import { describe, expect, it } from 'vitest'
import type { DraftText } from '@/shared/api/types'
import { isSame, mergeOf, textOf, withTheirs } from './texts'

const text = (...facts: string[]): DraftText => textOf(facts.map((_, place) => place + 1), {
  answers: facts.map((fact, place) => ({ request: place + 1, fact })),
})

describe('The texts of an opinion', () => {
  it('have one answer for each request, though nothing was typed', () => {
    expect(textOf([1, 2], { answers: [{ request: 2, result: 'support' }] })).toEqual({
      answers: [{ request: 1, fact: '', articles: [], text: '' }, { request: 2, result: 'support', fact: '', articles: [], text: '' }],
    })
  })

  it('are joined where two wrote in different requests', () => {
    const { text: merged, clashing } = mergeOf(text('a', 'b', 'c'), text('mine', 'b', 'c'), text('a', 'theirs', 'c'))
    expect([merged, clashing]).toEqual([text('mine', 'theirs', 'c'), []])
  })

  it('clash where both wrote something else, and mine stands until somebody chooses', () => {
    const merged = mergeOf(text('a', 'b'), text('mine', 'b'), text('theirs', 'b'))
    expect(merged).toEqual({ text: text('mine', 'b'), clashing: [1] })
    expect(withTheirs(merged.text, text('theirs', 'b'), [1])).toEqual(text('theirs', 'b'))
    expect(isSame(withTheirs(merged.text, text('theirs', 'b'), []), text('mine', 'b'))).toBe(true)
  })

  it('do not clash where both wrote the same', () => {
    expect(mergeOf(text('a'), text('same'), text('same')).clashing).toEqual([])
  })
})
