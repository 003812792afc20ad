import { describe, expect, it } from 'vitest'
import { askedOf, readCode } from './typed'

const typed = { channel: 'phone' as const, number: ' 261127-0001-7 ', known_by: '' }

describe('What is typed at the window', () => {
  it('is a code when it is digits, and else a name', () => {
    expect(askedOf({ ...typed, known_by: '40836 17524' })).toEqual({ channel: 'phone', number: '261127-0001-7', query_code: '4083617524' })
    expect(askedOf({ ...typed, known_by: ' 周立 ', text: ' 已告知 ' })).toEqual({ channel: 'phone', number: '261127-0001-7', name: '周立', text: '已告知' })
    expect(askedOf(typed)).toEqual({ channel: 'phone', number: '261127-0001-7' })
  })

  it('may come from a scanner', () => {
    expect(readCode('https://xf.example/track#261127-0001-7.4083617524')).toEqual({ number: '261127-0001-7', known_by: '4083617524' })
    expect(readCode('261127-0001-7')).toBeNull()
  })
})
