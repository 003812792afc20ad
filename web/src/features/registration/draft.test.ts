import { describe, expect, it } from 'vitest'
import { askedOf, atItsRow, beginning, isBlank, isWorthComparing, type Draft } from './draft'

const today = '2026-09-29'
const typed = (more: Partial<Draft>): Draft => ({ ...beginning(today), subject: '楼道漏水', text: '三楼漏水。', ...more })
const asked = (more: Partial<Draft>) => askedOf(typed(more), null, [], today)
const fault = (name: string) => ({ name, code: 'required', detail: '' })

describe('A draft', () => {
  it('leaves out what is empty', () => {
    expect(asked({ petitioners: [{ name: '王某', phone: '' }, {}], requests: [{ text: '修好' }, { text: '' }] })).toEqual({
      channel: 'visit', received_on: today, subject: '楼道漏水', text: '三楼漏水。',
      petitioners: [{ name: '王某' }], requests: ['修好'], complained_of: [],
    })
  })

  it('names nobody when it is anonymous', () => {
    const { petitioners, representatives } = asked({ way: 'group_visit', anonymous: true, petitioners: [{ name: '王某' }] })
    expect([petitioners, representatives]).toEqual([[], undefined])
  })

  it('of a group is a visit whose first people speak for the others', () => {
    const group = { petitioners: [{ name: '王某' }, {}, { name: '李某' }], cosigners: [{ name: '周某' }] }
    const { channel, representatives, petitioners } = asked({ way: 'group_visit', ...group })
    expect([channel, representatives, petitioners?.length]).toEqual(['visit', [0, 1], 3])
    expect(asked({ way: 'letter', ...group }).representatives).toBeUndefined()
  })

  it('keeps what another way of coming has no field for, and does not send it', () => {
    const both: Partial<Draft> = { raised_at: 'province', joint_letter: true }
    expect([asked({ way: 'letter', ...both }).raised_at, asked({ way: 'letter', ...both }).joint_letter]).toEqual([undefined, true])
    expect([asked({ way: 'visit', ...both }).raised_at, asked({ way: 'visit', ...both }).joint_letter]).toEqual(['province', undefined])
  })

  it('says which matter it joins and what stands as given', () => {
    const joined = askedOf(typed({ petitioners: [{ name: '王某', id_number: '380121195803020010' }] }), 'a'.repeat(32), ['petitioners[0].phone'], today)
    expect([joined.matter_id, joined.as_given]).toEqual(['a'.repeat(32), ['petitioners[0].id_number', 'petitioners[0].phone']])
  })

  it('is compared once there is something to compare', () => {
    expect(isWorthComparing(beginning(today))).toBe(false)
    expect(isWorthComparing(typed({}))).toBe(true)
    expect(isWorthComparing({ ...beginning(today), petitioners: [{ phone: '13900000000' }] })).toBe(true)
    expect(isWorthComparing({ ...beginning(today), cosigners: [{ phone: '13900000000' }] })).toBe(true)
  })

  it('is blank as long as nothing was typed', () => {
    expect(isBlank({ ...beginning(today), way: 'letter', requests: [{ text: '' }] })).toBe(true)
    expect(isBlank({ ...beginning(today), unread: '读不懂的一行' })).toBe(false)
    expect(isBlank({ ...beginning(today), anonymous: true })).toBe(false)
  })

  it('takes a fault to the row that was typed into', () => {
    const draft = typed({ petitioners: [{}, { name: '王某' }], cosigners: [{ name: '周某' }], requests: [{}, { text: '修好' }] })
    const rows = ['petitioners[0].phone', 'petitioners[1].phone', 'requests[0]', 'subject'].map((name) => atItsRow(fault(name), draft).name)
    expect(rows).toEqual(['petitioners[1].phone', 'cosigners[0].phone', 'requests[1].text', 'subject'])
  })
})
