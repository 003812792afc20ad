import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useListPages, type ListPage } from './use_list_pages'

type Row = { id: string }

const size = 100
let stored: Row[] = []
let asked: (string | null)[] = []
let queries: QueryClient

// By the last row of the page before, as the server does.
function read(cursor: string | null): Promise<ListPage<Row>> {
  asked.push(cursor)
  const from = cursor === null ? 0 : stored.findIndex(({ id }) => Number(id) > Number(cursor))
  const items = from < 0 ? [] : stored.slice(from, from + size)
  const isEnd = from < 0 || from + size >= stored.length
  return Promise.resolve({ items, next_cursor: isEnd ? null : items.at(-1)?.id ?? null, count: stored.length, count_is_exact: true })
}

const around = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>
const open = () => renderHook(({ q }) => useListPages<Row>(['rows', q], read), { wrapper: around, initialProps: { q: 'a' } })
const many = (count: number) => Array.from({ length: count }, (_, n) => ({ id: String(n) }))

describe('The pages of a list', () => {
  beforeEach(() => {
    stored = many(1000)
    asked = []
    queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } })
  })
  afterEach(cleanup)

  async function goneTo(list: ReturnType<typeof open>['result'], pages: number) {
    for (let page = 1; page <= pages; page += 1) {
      await waitFor(() => expect(list.current.rowCount).toBe(page * size))
      if (page < pages) act(() => list.current.show(page * size - 10, page * size - 1, page * size - 1))
    }
  }

  it('are asked for one after another, and only near what is in view', async () => {
    const { result } = open()
    await goneTo(result, 4)
    expect(asked).toEqual([null, '99', '199', '299'])
    expect([result.current.at(399)?.id, result.current.at(0)]).toEqual(['399', undefined])
    act(() => result.current.show(0, 10, 0))
    await waitFor(() => expect(result.current.at(0)?.id).toBe('0'))
    expect(result.current.at(399)).toBeUndefined()
    expect([result.current.rowCount, result.current.hasMore]).toEqual([400, true])
  })

  it('know when there are no more', async () => {
    stored = many(150)
    const { result } = open()
    await waitFor(() => expect(result.current.rowCount).toBe(100))
    act(() => result.current.show(80, 99, 0))
    await waitFor(() => expect(result.current.rowCount).toBe(150))
    expect(result.current.hasMore).toBe(false)
    stored = []
    await act(() => queries.invalidateQueries())
    await waitFor(() => expect([result.current.rowCount, result.current.isAnswered]).toEqual([0, true]))
  })

  it('leave no row out, and show none twice, when rows went meanwhile', async () => {
    const { result } = open()
    await goneTo(result, 4)
    act(() => result.current.show(190, 210, 200))
    await waitFor(() => expect(result.current.at(190)?.id).toBe('190'))
    stored = stored.filter(({ id }) => id !== '150' && id !== '160')
    await act(() => queries.invalidateQueries())
    await waitFor(() => expect([198, 199, 200, 201].map((row) => result.current.at(row)?.id)).toEqual(['200', '201', '202', '203']))
    expect(result.current.rowCount).toBe(400)
  })

  it('begin anew with another question', async () => {
    const { result, rerender } = open()
    await goneTo(result, 3)
    rerender({ q: 'b' })
    await waitFor(() => expect(result.current.rowCount).toBe(100))
    expect(result.current.at(0)?.id).toBe('0')
  })
})
