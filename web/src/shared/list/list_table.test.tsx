import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ShownKeys, ShownKeysProvider } from '../parts/keys'
import { meAs, openScreen, prepareScreens, user } from '../screen_fixture'
import { ListTable } from './list_table'
import { useListPages } from './use_list_pages'

type Row = { id: string }

const [million, size, screenHeight, rowHeight] = [1_000_000, 20_000, 700, 57]

// As the server does, with larger pages.
function read(cursor: string | null) {
  const from = Number(cursor ?? 0)
  const items = Array.from({ length: Math.min(size, million - from) }, (_, n) => ({ id: String(from + n + 1) }))
  return Promise.resolve({ items, next_cursor: from + size < million ? String(from + size) : null, count: 1000, count_is_exact: false })
}

function Page() {
  const list = useListPages<Row>(['rows'], read)
  return (
    <main>
      {list.rowCount > 0 && <ListTable caption="rows" counted="" columns={[{ name: 'id', head: 'id', cell: ({ id }) => `row ${id}` }]} list={list} open={() => undefined} />}
      <output>{list.rowCount}</output>
    </main>
  )
}

const page = () => document.querySelector('main') as HTMLElement
const current = () => document.querySelector('[aria-current]')?.textContent?.match(/row (\d+)/)?.[1]
const press = (key: string) => user.keyboard(`{${key}}`)

// jsdom lays nothing out: the page is as high as its rows and the room of those that are not drawn.
function pageHeight() {
  const heightOf = (row: HTMLTableRowElement) => (row.className === 'list-gap' ? parseFloat(row.cells[0]?.style.height ?? '') : rowHeight)
  return [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')].reduce((sum, row) => sum + heightOf(row), 0)
}

function scrollTo(top: number) {
  page().scrollTop = Math.max(0, Math.min(top, pageHeight() - screenHeight))
}

function layOut() {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(screenHeight)
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(pageHeight)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(rowHeight)
  vi.spyOn(HTMLTableSectionElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, -page().scrollTop))
  Element.prototype.scrollTo = ((to: ScrollToOptions) => {
    scrollTo(to.top ?? 0)
    setTimeout(() => document.querySelector('main')?.dispatchEvent(new Event('scroll')))
  }) as Element['scrollTo']
}

const drag = (part: number) => act(() => {
  scrollTo(part * (pageHeight() - screenHeight))
  page().dispatchEvent(new Event('scroll'))
})

describe('A million rows', () => {
  beforeEach(() => {
    prepareScreens()
    layOut()
  })
  afterEach(() => {
    cleanup()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  it('are gone through by keys to the very last, and by the scrollbar', async () => {
    const answer = () => Promise.reject(new Error('nothing is asked'))
    openScreen(<ShownKeysProvider value={new ShownKeys()}><Page /></ShownKeysProvider>, meAs('handler'), answer)
    await waitFor(() => expect(current()).toBe('1'))
    await press('End')
    await waitFor(() => expect(current()).toBe('1000000'))
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe(String(million + 1))
    await press('ArrowUp')
    await waitFor(() => expect(current()).toBe('999999'))
    await press('j')
    await waitFor(() => expect(current()).toBe('1000000'))
    expect(screen.getAllByRole('row').length).toBeLessThan(80)
    drag(0.5)
    await waitFor(() => expect(screen.getByText('row 500000')).toBeTruthy())
    drag(1)
    await waitFor(() => expect(screen.getByText('row 1000000')).toBeTruthy())
    await press('Home')
    await waitFor(() => expect(current()).toBe('1'))
    drag(1)
    await waitFor(() => expect(screen.getByText('row 1000000')).toBeTruthy())
  })
})
