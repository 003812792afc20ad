// A browser ends an element at some ten millions of pixels, sooner when the page is enlarged. A longer list shows
// through a window of rows: fine steps move within it and it moves along; the scrollbar stands for the whole list.
export const windowRows = 50_000
// The window moves before its edge is seen, and then leaves this much room.
const edge = 100
const room = 1_000

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))
const lastFirst = (count: number) => Math.max(0, count - windowRows)

// The first row of the window in which this row stands about as far down as it does in the list.
export function windowAround(row: number, count: number): number {
  const place = (row * (windowRows - 1)) / Math.max(1, count - 1)
  return clamp(Math.round(row - clamp(place, room, windowRows - room)), 0, lastFirst(count))
}

// The same for the part of the way that the scrollbar has been dragged down.
export function windowAt(part: number, count: number): number {
  const place = part * windowRows
  if (place < edge) return 0
  return windowRows - place < edge ? lastFirst(count) : Math.round(part * lastFirst(count))
}

export function isAtEdge(first: number, shown: { startIndex: number; endIndex: number }, count: number): boolean {
  return (first > 0 && shown.startIndex < edge) || (first < lastFirst(count) && shown.endIndex >= windowRows - edge)
}

// One pixel of the scrollbar is this far at least; no step of a wheel or a finger is.
export function isDragged(step: number, scrollHeight: number, clientHeight: number): boolean {
  return Math.abs(step) > Math.max(clientHeight, scrollHeight / Math.max(1, clientHeight) / 2)
}
