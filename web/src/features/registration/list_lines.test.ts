import { describe, expect, it } from 'vitest'
import { readList } from './list_lines'

const read = (text: string, already = [{ name: '赵德明', id_number: '11010519491231002X' }]) => readList(text, already, '2026-09-29')
const people = (text: string) => read(text).read.map((one) => one.person)

describe('A pasted list', () => {
  it('is read in any order and with any separator', () => {
    expect(people('吴秀珍 380121196311200021 13900000001\n13900000002,陈吉安，380121197906150011\n380121195001010014\t孙有田\n周禾、13900000003')).toEqual([
      { name: '吴秀珍', id_number: '380121196311200021', phone: '13900000001' },
      { name: '陈吉安', id_number: '380121197906150011', phone: '13900000002' },
      { name: '孙有田', id_number: '380121195001010014' },
      { name: '周禾', phone: '13900000003' },
    ])
  })

  it('takes numbers of lines, names set apart, addresses and foreign names', () => {
    expect(people('1. 王 芳 13900000001 柳湾镇石桥村\n2、Anna Maria Weber 0871-6543210\n古丽·阿依 13900000004')).toEqual([
      { name: '王芳', phone: '13900000001', address: '柳湾镇石桥村' },
      { name: 'Anna Maria Weber', phone: '0871-6543210' },
      { name: '古丽·阿依', phone: '13900000004' },
    ])
  })

  it('names what it cannot read by its line, and leaves out nothing', () => {
    const text = '姓名 身份证号\n\n王芳 12345\n13900000001\n李禾 13900000001 13900000002\n周禾\n周禾\n赵德明 11010519491231002x\n我们要求早日交房'
    const { read: good, bad, known } = read(text)
    expect(bad.map((one) => [one.line, one.fault])).toEqual(
      [[1, 'too_many_words'], [3, 'unknown_number'], [4, 'no_name'], [5, 'two_numbers'], [7, 'twice'], [9, 'too_many_words']])
    expect(good.map((one) => one.line)).toEqual([6])
    expect(known.map((one) => one.line)).toEqual([8])
  })

  it('takes a wrong check digit and says so', () => {
    const { read: good, doubtful } = read('孙有田 380121195001010010')
    expect([good.length, doubtful.map((one) => one.line)]).toEqual([1, [1]])
  })
})
