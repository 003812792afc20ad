import { afterEach, describe, expect, it } from 'vitest'
import { dayWords, daysBetween, plusDays, remainder, shortDay, timeOfDay, weekdayOf } from './day'
import { i18n } from './i18n'

afterEach(() => void i18n.changeLanguage('zh-CN'))

describe('A day', () => {
  it('is written with its weekday, and with its year only when that is another', () => {
    expect(dayWords('2026-09-29', '2026-09-01')).toBe('9月29日 周二')
    expect(dayWords('2025-09-29', '2026-09-01')).toBe('2025年9月29日')
  })

  it('is written in English too', async () => {
    await i18n.changeLanguage('en')
    expect(dayWords('2026-09-29', '2026-09-01')).toBe('Tue Sep 29')
  })

  it('is counted over the ends of months and leap years', () => {
    expect(daysBetween('2028-02-27', '2028-03-01')).toBe(3)
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(weekdayOf('2026-09-27')).toBe(6)
    expect(shortDay('2026-09-05')).toBe('9-05')
  })

  it('is Shanghai time for an instant', () => {
    expect(timeOfDay('2026-09-29T02:42:08Z')).toBe('10:42')
  })

  it('says how much is left, or how much it is over', () => {
    expect(remainder('2026-09-29', '2026-09-29')).toBe('今天到期')
    expect(remainder('2026-10-10', '2026-09-29')).toBe('剩 11 天')
    expect(remainder('2026-09-28', '2026-09-29')).toBe('超 1 天')
  })

  it('says one day in English without an s', async () => {
    await i18n.changeLanguage('en')
    expect(remainder('2026-09-30', '2026-09-29')).toBe('1 day left')
    expect(remainder('2026-10-01', '2026-09-29')).toBe('2 days left')
  })
})
