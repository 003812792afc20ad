import { describe, expect, it } from 'vitest'
import en from '@/shared/words/en.json'
import zh from '@/shared/words/zh-CN.json'
import { doors } from './doors'
import { helpOf, linesOf, termOf } from './help_of'

type Text = { for: string; first: string; words: string }
const catalogs: [string, Record<string, Text | undefined>][] = [['zh-CN', zh.help.of], ['en', en.help.of]]
const helped = [...doors.map(({ to }) => helpOf(to)), 'matter']

describe('The help', () => {
  it('has an entry for every page, and for no other', () => {
    expect(new Set(helped).size).toBe(doors.length + 1)
    for (const [, texts] of catalogs) expect(Object.keys(texts).sort()).toEqual([...helped].sort())
  })

  it.each(catalogs)('in %s says what each page is for, what to do first and what its words mean', (_, texts) => {
    for (const page of helped) {
      const text = texts[page]
      expect(text?.for, page).toBeTruthy()
      expect(linesOf(text?.first ?? '').filter((line) => line.trim() === ''), page).toEqual([])
      expect(linesOf(text?.words ?? '').filter((line) => termOf(line)[1] === ''), page).toEqual([])
    }
  })

  it('says as much in both languages', () => {
    const [[, chinese], [, english]] = catalogs as [typeof catalogs[0], typeof catalogs[0]]
    const sizes = (texts: typeof chinese) => helped.map((page) => [page, linesOf(texts[page]?.first ?? '').length, linesOf(texts[page]?.words ?? '').length])
    expect(sizes(english)).toEqual(sizes(chinese))
  })

  it('is found by the address', () => {
    expect([helpOf('/matters'), helpOf('/matters/0123'), helpOf('/calendar/notices'), helpOf('/calendar')]).toEqual(['matters', 'matter', 'notices', 'calendar'])
  })
})
