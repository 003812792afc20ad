import { describe, expect, it } from 'vitest'
import { maskedIdNumber, readIdNumber } from './id_number'

const read = (number: string) => readIdNumber(number, '2026-09-29')

describe('The number of an identity card', () => {
  it('tells sex and birthday', () => {
    expect(read('11010519491231002X')).toEqual({ fault: null, bornOn: '1949-12-31', isWoman: true })
    expect(read('3801 2119 6311 2000 2x').bornOn).toBe('1963-11-20')
    expect(read('380121196311200031').isWoman).toBe(false)
  })

  it('is told apart from one that cannot be', () => {
    expect(read('380121195803020010').fault).toBe('id_checksum')
    expect(read('380121195813020010').fault).toBe('id_date')
    expect(read('380121202613020010').fault).toBe('id_date')
    expect(read('38012119580302').fault).toBe('id_form')
    expect(read('38012119580302001Y').fault).toBe('id_form')
  })

  it('is masked but for what tells people apart', () => {
    expect(maskedIdNumber('11010519491231002x')).toBe('1101051949******2X')
    expect(maskedIdNumber('3801211958')).toBe('3801211958')
  })
})
