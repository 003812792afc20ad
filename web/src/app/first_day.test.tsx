import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Keeper, meAs, openScreen, prepareScreens, user } from '@/shared/screen_fixture'
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
    expect([firstDayAt('clerk'), firstDayAt('admin'), firstDayAt('writer')]).toEqual(['/workbench', '/calendar/notices', '/laws'])
  })
})

let keeper = new Keeper()

const panelName = /^第一天先做这些/
const panel = () => screen.queryByRole('region', { name: panelName })

describe('The first day', () => {
  beforeEach(() => {
    keeper = new Keeper()
    prepareScreens()
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('keeps what is ticked with the server', async () => {
    openScreen(<FirstDay />, meAs('handler'), keeper.answer)
    await user.click(await screen.findByRole('checkbox', { name: /^2\. 打开一件，按 D/ }))
    expect(screen.getByText('做了 1 / 5')).toBeTruthy()
    await waitFor(() => expect(keeper.kept).toEqual([{ name: 'first_day', value: JSON.stringify({ isAway: false, done: [1] }) }]))
  })

  it('leads to where a step is done, unless that is here', async () => {
    openScreen(<FirstDay />, meAs('handler'), keeper.answer)
    await screen.findByRole('region', { name: panelName })
    const [first, second] = within(panel() as HTMLElement).getAllByRole('link')
    expect([first?.getAttribute('href'), second?.getAttribute('href')]).toEqual(['/matters?duty=mine', '/matters?duty=mine'])
  })

  it('is put away, and stays away', async () => {
    openScreen(<FirstDay />, meAs('handler'), keeper.answer)
    await user.click(await screen.findByRole('button', { name: '收起这几步' }))
    expect(panel()).toBeNull()
    await waitFor(() => expect(keeper.kept).toHaveLength(1))
    cleanup()
    const asked = vi.fn(keeper.answer)
    openScreen(<FirstDay />, meAs('handler'), asked)
    await waitFor(() => expect(asked).toHaveBeenCalled())
    await asked.mock.results[0]?.value
    expect(panel()).toBeNull()
  })
})
