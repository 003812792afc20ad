import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { meAs, openScreen, prepareScreens, user } from '@/shared/screen_fixture'
import en from '@/shared/words/en.json'
import zh from '@/shared/words/zh-CN.json'
import { mayOpen } from './doors'
import { FirstDay } from './first_day'
import { firstDayAt, firstSteps } from './first_day_steps'
import { linesOf } from './help_of'

const roles = Object.keys(firstSteps) as (keyof typeof firstSteps)[]

describe('The steps of the first day', () => {
  it.each(roles)('of a %s are three to six, each where that role may go', (role) => {
    const places = firstSteps[role]
    expect(places.length).toBeGreaterThanOrEqual(3)
    expect(places.length).toBeLessThanOrEqual(6)
    expect(places.filter((to) => !mayOpen(role, to.replace(/\?.*/, '')))).toEqual([])
    for (const { first_day: words } of [zh, en]) expect(linesOf(words.of[role])).toHaveLength(places.length)
  })

  it('stand on the workbench, or where a role without one begins', () => {
    expect([firstDayAt('clerk'), firstDayAt('admin'), firstDayAt('writer')]).toEqual(['/workbench', '/calendar/notices', '/matters'])
  })
})

const open = (me = meAs('handler')) => openScreen(<FirstDay />, me, async () => Response.json({}))
const panel = () => screen.queryByRole('region', { name: /^第一天先做这些/ })

describe('The first day', () => {
  beforeEach(prepareScreens)
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('keeps what is ticked, for this officer alone', async () => {
    open()
    await user.click(screen.getByRole('checkbox', { name: /^2\. 打开一件，按 D/ }))
    expect(screen.getByText('做了 1 / 5')).toBeTruthy()
    expect(JSON.parse(localStorage.getItem(`minqiao.first_day.${'9'.repeat(32)}`) ?? '')).toEqual({ isAway: false, done: [1] })
    cleanup()
    const other = meAs('handler')
    open({ ...other, officer: { ...other.officer, id: '8'.repeat(32) } })
    expect(screen.getByText('做了 0 / 5')).toBeTruthy()
  })

  it('leads to where a step is done, unless that is here', () => {
    open()
    const [first, second] = within(panel() as HTMLElement).getAllByRole('link')
    expect([first?.getAttribute('href'), second?.getAttribute('href')]).toEqual(['/matters?duty=mine', '/matters?duty=mine'])
  })

  it('is put away, and stays away', async () => {
    open()
    await user.click(screen.getByRole('button', { name: '收起这几步' }))
    expect(panel()).toBeNull()
    cleanup()
    open()
    expect(panel()).toBeNull()
  })
})
