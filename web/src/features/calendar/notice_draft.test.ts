import { describe, expect, it } from 'vitest'
import { askedOf, beginning, dayAfter } from './notice_draft'

describe('The draft of a notice', () => {
  it('is sent day by day', () => {
    const days = [{ on: '2026-10-01', name: '国庆节', is_off: true }, { on: '2026-10-10', name: '国庆节', is_off: false }]
    expect(askedOf({ title: '通知', way: 'days', days, text: 'left from before' })).toEqual({ title: '通知', days })
  })

  it('is sent as the text of a file', () => {
    expect(askedOf({ title: '通知', way: 'ics', days: beginning.days, text: 'BEGIN:VCALENDAR' }))
      .toEqual({ title: '通知', format: 'ics', text: 'BEGIN:VCALENDAR' })
  })

  it('goes on with the day after, also over the end of a month', () => {
    expect(dayAfter({ on: '2026-09-30', name: '国庆节', is_off: true })).toEqual({ on: '2026-10-01', name: '国庆节', is_off: true })
    expect(dayAfter(undefined)).toEqual({ is_off: true })
  })
})
