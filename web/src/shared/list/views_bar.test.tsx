import { cleanup, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Keeper, meAs, openScreen, prepareScreens, user } from '../screen_fixture'
import { sameQuestion, ViewsBar } from './views_bar'

let keeper = new Keeper()

function List({ begin }: { begin: string }) {
  const [asked, ask] = useState(new URLSearchParams(begin))
  return <><ViewsBar kept="matter_views" asked={asked} ask={ask} /><output>{asked.toString()}</output></>
}

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const query = () => document.querySelector('output')?.textContent

describe('Saved views', () => {
  beforeEach(() => {
    keeper = new Keeper()
    prepareScreens()
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('keep the question under a name, ask it again, and are dropped', async () => {
    openScreen(<List begin="kind=appeal&state=assigned" />, meAs('handler'), keeper.answer)
    await user.click(await button('把这些条件存成视图'))
    await user.type(screen.getByRole('textbox', { name: '视图名称' }), '交办的申诉{Enter}')
    const view = await button('交办的申诉')
    expect(view.getAttribute('aria-pressed')).toBe('true')
    await waitFor(() => expect(keeper.kept).toEqual([{ name: 'matter_views', value: JSON.stringify([{ name: '交办的申诉', query: 'kind=appeal&state=assigned' }]) }]))
    await user.click(await button(/^全\s?部$/))
    expect(query()).toBe('')
    await user.click(await button('交办的申诉'))
    expect(query()).toBe('kind=appeal&state=assigned')
    await user.click(await button('不再保留“交办的申诉”'))
    await waitFor(() => expect(keeper.kept[0]?.value).toBe('[]'))
    expect(screen.queryByRole('button', { name: '交办的申诉' })).toBeNull()
  })

  it('offer nothing to save where nothing is asked', async () => {
    keeper.kept = [{ name: 'matter_views', value: JSON.stringify([{ name: '交办的', query: 'state=assigned' }]) }]
    openScreen(<List begin="" />, meAs('handler'), keeper.answer)
    await button(/^全\s?部$/)
    await button('交办的')
    expect(screen.queryByRole('button', { name: '把这些条件存成视图' })).toBeNull()
  })

  it('know a question in another order', () => {
    expect(sameQuestion('a=1&b=2', 'b=2&a=1')).toBe(true)
    expect(sameQuestion('a=1', 'a=2')).toBe(false)
  })
})
