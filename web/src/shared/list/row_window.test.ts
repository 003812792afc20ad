import { describe, expect, it } from 'vitest'
import { isAtEdge, isDragged, windowAround, windowAt, windowRows } from './row_window'

const million = 1_000_000
const shown = (startIndex: number) => ({ startIndex, endIndex: startIndex + 12 })

describe('The window on a long list', () => {
  it('holds a list that has room in it', () => {
    for (const row of [0, 1, windowRows - 1]) expect(windowAround(row, windowRows)).toBe(0)
    expect([windowAt(1, windowRows), isAtEdge(0, shown(windowRows - 13), windowRows)]).toEqual([0, false])
  })

  it('has every row in it, never at an edge behind which there are more', () => {
    for (let row = 0; row < million; row += 997) {
      const first = windowAround(row, million)
      expect(first >= 0 && first + windowRows <= million).toBe(true)
      expect(isAtEdge(first, shown(row - first), million), `row ${row} from ${first}`).toBe(false)
    }
    expect([windowAround(0, million), windowAround(million - 1, million)]).toEqual([0, million - windowRows])
  })

  it('is where the scrollbar was dragged to', () => {
    expect([0, 0.001, 0.5, 0.9999, 1].map((part) => windowAt(part, million))).toEqual([0, 0, 475_000, 950_000, 950_000])
  })

  it('stays for a step of a wheel, and goes for a pixel of the scrollbar', () => {
    const height = windowRows * 57
    expect([-100, 600, 1_500].map((step) => isDragged(step, height, 700))).toEqual([false, false, false])
    expect(isDragged(-height / 700, height, 700)).toBe(true)
  })
})
