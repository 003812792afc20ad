import { describe, expect, it } from 'vitest'
import { dayByKey, daysOf, lastOf, plusMonths, weeksOf } from './month_days'

describe('A month', () => {
  it('lies in whole weeks from Monday', () => {
    const weeks = weeksOf('2026-11-27')
    expect(weeks.map((week) => [week[0], week[6]])).toEqual([
      ['2026-10-26', '2026-11-01'], ['2026-11-02', '2026-11-08'], ['2026-11-09', '2026-11-15'],
      ['2026-11-16', '2026-11-22'], ['2026-11-23', '2026-11-29'], ['2026-11-30', '2026-12-06'],
    ])
  })

  it('of February has the days of its year', () => {
    expect([lastOf('2026-02-03'), lastOf('2028-02-03')]).toEqual(['2026-02-28', '2028-02-29'])
    expect(daysOf('2028-02-14')).toHaveLength(29)
    expect(weeksOf('2027-02-01')).toHaveLength(4)
  })

  it('before and after it has the same day, or its last', () => {
    expect(plusMonths('2026-12-31', 1)).toBe('2027-01-31')
    expect(plusMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(plusMonths('2026-01-15', -1)).toBe('2025-12-15')
  })
})

describe('A key', () => {
  it('leads to another day, also of the next month', () => {
    expect(dayByKey('ArrowRight', '2026-11-30')).toBe('2026-12-01')
    expect(dayByKey('ArrowUp', '2026-11-03')).toBe('2026-10-27')
    expect([dayByKey('Home', '2026-11-27'), dayByKey('End', '2026-11-27')]).toEqual(['2026-11-23', '2026-11-29'])
    expect(dayByKey('PageDown', '2026-10-31')).toBe('2026-11-30')
    expect(dayByKey('KeyJ', '2026-11-27')).toBeUndefined()
  })
})
