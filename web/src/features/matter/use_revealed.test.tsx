import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Revealed } from '@/shared/api/types'
import { useRevealed } from './use_revealed'

const phone: Revealed = { petition_id: 'b'.repeat(32), petitioner: 0, field: 'phone', value: '13900004821' }
const minute = 60_000

describe('What was revealed', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => {
    vi.useRealTimers()
    cleanup()
  })

  it('is shown for five minutes, each value for its own five', () => {
    const { result } = renderHook(useRevealed)
    act(() => result.current.show(phone))
    act(() => vi.advanceTimersByTime(3 * minute))
    act(() => result.current.show({ ...phone, field: 'address', value: '溪口乡' }))
    act(() => vi.advanceTimersByTime(2 * minute - 1))
    expect(result.current.values.map((one) => one.field)).toEqual(['phone', 'address'])
    act(() => vi.advanceTimersByTime(2))
    expect(result.current.values.map((one) => one.field)).toEqual(['address'])
    act(() => vi.advanceTimersByTime(3 * minute))
    expect(result.current.values).toEqual([])
  })

  it('is gone when a machine wakes that slept over its time', () => {
    const { result } = renderHook(useRevealed)
    act(() => result.current.show(phone))
    vi.setSystemTime(Date.now() + 6 * minute)
    act(() => { document.dispatchEvent(new Event('visibilitychange')) })
    expect(result.current.values).toEqual([])
  })

  it('goes when it is hidden', () => {
    const { result } = renderHook(useRevealed)
    act(() => result.current.show(phone))
    const [value] = result.current.values
    act(() => { if (value) result.current.hide(value) })
    expect(result.current.values).toEqual([])
  })
})
