import { describe, expect, it } from 'vitest'
import { pathOf, sentenceOf } from './faults'

describe('A fault', () => {
  it('finds its field by its path', () => {
    expect(pathOf('petitioners[1].id_number')).toEqual(['petitioners', 1, 'id_number'])
    expect(pathOf('subject')).toEqual(['subject'])
  })

  it('says our sentence for its code, else the words of the server', () => {
    expect(sentenceOf({ name: 'text', code: 'required', detail: 'x' })).toBe('请填这一项')
    expect(sentenceOf({ name: 'text', code: 'never_heard_of', detail: 'said so' })).toBe('said so')
  })

  it('says between which numbers, though another form has a field called alike', () => {
    expect(sentenceOf({ name: 'days', code: 'out_of_range', detail: 'between 1 and 30' })).toBe('要在 1 到 30 之间')
    expect(sentenceOf({ name: 'days', code: 'out_of_range', detail: 'between 1 and 400 days' })).toBe('至少写一天')
  })
})
