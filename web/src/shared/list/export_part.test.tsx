import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../words/i18n'
import type { Names } from '../api/queries'
import { ExportPart } from './export_part'

const names = { article: (id: string) => id } as unknown as Names
const handed = vi.fn()
let asked: Request[] = []

// An answer in parts; without an end it waits to be cancelled.
function answer(parts: string[], end: 'whole' | 'broken' | 'waits'): (request: Request) => Promise<Response> {
  return (request) => {
    asked.push(request)
    const body = new ReadableStream<Uint8Array>({
      async start(sink) {
        for (const part of parts) sink.enqueue(new TextEncoder().encode(part))
        if (end === 'whole') sink.close()
        else if (end === 'broken') setTimeout(() => sink.error(new TypeError('broken off')), 20)
        else request.signal.addEventListener('abort', () => sink.error(new DOMException('', 'AbortError')))
      },
    })
    return Promise.resolve(new Response(body, { headers: { 'Row-Count': '3', 'Content-Disposition': 'attachment; filename="matters-2026-11-27.csv"' } }))
  }
}

beforeEach(() => {
  asked = []
  handed.mockReset()
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (blob: Blob) => { handed(blob.size); return 'blob:1' }, revokeObjectURL: () => undefined }))
})
afterEach(() => { cleanup(); vi.unstubAllGlobals() })

async function begin() {
  render(<ExportPart asked={{ of: 'matters', query: { state: 'registered' } }} names={names} />)
  await userEvent.click(screen.getByRole('button', { name: '导出表格' }))
}

describe('A table of the list', () => {
  it('is handed over when it is whole, with the filter of the list', async () => {
    vi.stubGlobal('fetch', answer(['编号\r\n1\r\n', '2\r\n3\r\n'], 'whole'))
    await begin()
    await screen.findByText('导出完成，共 3 行。')
    expect(handed).toHaveBeenCalledWith(17)
    expect(asked[0]?.url).toContain('/api/v1/matters/export?state=registered')
  })

  it('is not handed over when it broke off', async () => {
    vi.stubGlobal('fetch', answer(['编号\r\n1\r\n'], 'broken'))
    await begin()
    await screen.findByText('导出中断，只收到 1 行（共 3 行），没有保存。可以再试一次。')
    expect(handed).not.toHaveBeenCalled()
  })

  it('can be cancelled', async () => {
    vi.stubGlobal('fetch', answer(['编号\r\n1\r\n2\r\n'], 'waits'))
    await begin()
    await screen.findByText('已导出 2 行，共 3 行')
    await userEvent.click(screen.getByRole('button', { name: '停止导出' }))
    await screen.findByText('已停止导出，没有保存。')
    expect(handed).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: '知道了' }))
    screen.getByRole('button', { name: '导出表格' })
  })

  it('says why the server refuses', async () => {
    const page = { type: '', title: '请求太频繁，请稍后再试。', status: 429, detail: '', code: 'throttled', request_id: '1' }
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(page, { status: 429 })))
    await begin()
    await screen.findByText(/请求太频繁/)
  })
})
