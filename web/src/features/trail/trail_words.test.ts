import { beforeAll, describe, expect, it } from 'vitest'
import { prepareScreens } from '@/shared/screen_fixture'
import { objectOf, resultOf, type Known } from './trail_words'

const [matter, officer, organ] = ['1'.repeat(32), '2'.repeat(32), '3'.repeat(32)]
const known = {
  officer: (id: string) => (id === officer ? '温石榴' : ''),
  organ: (id: string) => (id === organ ? '溪口乡' : ''),
  article: () => '', ground: () => '',
  category: (code: string) => (code === 'land.own1' ? '滩涂' : code),
} satisfies Known
const row = (object: string, action = 'x', result = 'done') => ({ n: 1, at: '2026-09-01T02:00:00Z', officer_id: '', action, object, result, hash: '' })

describe('A row of the audit', () => {
  beforeAll(prepareScreens)

  it.each([
    [`${matter}/${officer}/petitioners[1].phone`, `第 2 个手机，事项 ${matter}`],
    [`${matter}/${officer}/represented.name`, `姓名，事项 ${matter}`],
    ['holiday_notice 2027', '2027 年放假安排'],
    ['12 petitions', '12 件信访件'],
    [`merged ${organ}`, '溪口乡 合并'],
    ['withdrawn land.own1', '滩涂 停用'],
    ['counting.rolls_last_day=no', '最后一天遇放假：不顺延'],
    ['clock.K5=45', '期限 K5：45 日'],
    ['clock.K5=lawful', '期限 K5：按条例'],
    ['land_law@2020-01-01', 'land_law，2020年1月1日起施行'],
    ['session', '登录'],
    ['matters', '事项列表'],
    [officer, '温石榴'],
    [organ, '溪口乡'],
    [matter, `事项 ${matter}`],
    ['never_heard_of', 'never_heard_of'],
    ['', ''],
  ])('about %s says so in words', (object, words) => expect(objectOf(row(object), known)).toBe(words))

  it('of a table tells its rows, and of anything else what became of it and why', () => {
    expect(resultOf(row('matters', 'export', '40'))).toBe('40 行')
    expect(resultOf(row('', 'reveal', 'done: 向本人核实'))).toBe('办成 · 向本人核实')
  })
})
