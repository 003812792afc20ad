import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useKept } from './use_kept'
import { bench, duty } from './workbench_fixture'

const one = duty(1, '路灯不亮', '2026-09-29')
const other = duty(2, '水压不足', '2026-09-29')

describe('The list of duties', () => {
  it('stays while others come and go, and says which were done', () => {
    const { result, rerender } = renderHook(({ page }) => useKept(page), { initialProps: { page: bench({ today: [one] }) } })
    expect(result.current.changes).toBe(0)
    rerender({ page: bench({ today: [other] }) })
    expect(result.current.shown?.groups[1]?.rows.items).toEqual([one])
    expect([...result.current.left]).toEqual([one.matter.id])
    expect(result.current.changes).toBe(2)
    act(() => result.current.renew())
    expect(result.current.shown?.groups[1]?.rows.items).toEqual([other])
    expect(result.current.changes).toBe(0)
  })

  it('is that of the new day', () => {
    const { result, rerender } = renderHook(({ page }) => useKept(page), { initialProps: { page: bench({ today: [one] }) } })
    rerender({ page: bench({ today: [other] }, { today: '2026-09-30' }) })
    expect(result.current.shown?.groups[1]?.rows.items).toEqual([other])
  })
})
