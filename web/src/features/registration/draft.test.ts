import { describe, expect, it } from 'vitest'
import { askedOf, beginning, isWorthComparing, type Draft } from './draft'

const typed = (more: Partial<Draft>): Draft => ({ ...beginning('2026-09-29'), subject: '楼道漏水', text: '三楼漏水。', ...more })

describe('A draft', () => {
  it('leaves out what is empty', () => {
    const draft = typed({ petitioners: [{ name: '王某', phone: '' }, {}], requests: [{ text: '修好' }, { text: '' }] })
    expect(askedOf(draft, null, [])).toEqual({
      channel: 'visit', received_on: '2026-09-29', subject: '楼道漏水', text: '三楼漏水。',
      petitioners: [{ name: '王某' }], requests: ['修好'], complained_of: [],
    })
  })

  it('names nobody when it is anonymous', () => {
    expect(askedOf(typed({ anonymous: true, petitioners: [{ name: '王某' }] }), null, []).petitioners).toEqual([])
  })

  it('says which matter it joins and what stands as given', () => {
    const asked = askedOf(typed({}), 'a'.repeat(32), ['petitioners[0].id_number'])
    expect([asked.matter_id, asked.as_given]).toEqual(['a'.repeat(32), ['petitioners[0].id_number']])
  })

  it('is compared once there is something to compare', () => {
    expect(isWorthComparing(beginning('2026-09-29'))).toBe(false)
    expect(isWorthComparing(typed({}))).toBe(true)
    expect(isWorthComparing({ ...beginning('2026-09-29'), petitioners: [{ phone: '13900000000' }] })).toBe(true)
  })
})
