import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { prepareScreens, user } from '../screen_fixture'
import { useGoKeys, useScreenKeys } from './keys'

const [went, own] = [vi.fn(), vi.fn()]

function Page() {
  useScreenKeys([{ code: 'KeyD', caps: ['D'], label: 'own', run: own }])
  useGoKeys((code) => { if (code === 'KeyD') went(); return code === 'KeyD' })
  return <input aria-label="field" />
}

describe('G and a letter', () => {
  beforeEach(() => {
    prepareScreens()
    went.mockClear()
    own.mockClear()
    render(<Page />)
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('lead there, and the screen does not hear the letter', async () => {
    await user.keyboard('gd')
    expect([went.mock.calls.length, own.mock.calls.length]).toEqual([1, 0])
    await user.keyboard('d')
    expect([went.mock.calls.length, own.mock.calls.length]).toEqual([1, 1])
  })

  it('are letters in a field, and nothing with another key between them', async () => {
    await user.type(screen.getByRole('textbox'), 'gd')
    await user.keyboard('{Tab}')
    expect([went.mock.calls.length, own.mock.calls.length]).toEqual([0, 0])
    screen.getByRole('textbox').blur()
    await user.keyboard('gxd')
    expect([went.mock.calls.length, own.mock.calls.length]).toEqual([0, 1])
  })
})
