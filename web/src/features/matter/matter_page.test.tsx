import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router-dom'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Me } from '@/shared/api/types'
import { SessionProvider } from '@/shared/session'
import '@/shared/words/i18n'
import { acceptedMatter } from './matter_fixture'
import MatterPage from './matter_page'

// Not how fast, only whether; and what is hidden is looked at in a real browser.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true })
const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never, delay: null })

const me: Me = {
  officer: { id: '9'.repeat(32), name: '沈立夏', role: 'handler', organ_id: '2'.repeat(32), organ_name: '住建局' },
  csrf_token: 'token', today: '2026-09-29', is_demonstration: true,
}
const organs = { items: [{ id: '2'.repeat(32), name: '住建局', kind: 'department', level: 'county', division: '380121' }] }

type Given = { url: string; version: string | null; body: Record<string, unknown> }
let given: Given[] = []

const problem = (status: number, code: string, title: string) =>
  Response.json({ type: '', title, status, detail: '', code, request_id: '1' }, { status })

async function serve(request: Request, answers: Response[]): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname.endsWith('/commands')) {
    given.push({ url: pathname, version: request.headers.get('If-Match'), body: await request.json() as Record<string, unknown> })
    return answers.shift() ?? Response.json({ acts: [] }, { status: 201 })
  }
  if (pathname.startsWith('/api/v1/matters/')) {
    const n = given.length + 3
    const later = given.length > 0 ? [{ ...acceptedMatter.acts[2], n: 4, act: 'progress', text: '看过现场' }] : []
    const page = { ...acceptedMatter, matter: { ...acceptedMatter.matter, n }, acts: [...acceptedMatter.acts, ...later] }
    return Response.json(page, { headers: { ETag: `"${n}"` } })
  }
  return Response.json(pathname.endsWith('/organs') ? organs : { items: [] })
}

function open(...answers: Response[]) {
  given = []
  vi.stubGlobal('fetch', (request: Request) => serve(request, answers))
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <SessionProvider value={me}>
        <MemoryRouter future={{ v7_startTransition: true, v7_relativeSplatPath: true }} initialEntries={[`/matters/${acceptedMatter.matter.id}`]}>
          <Routes><Route path="/matters/:id" element={<MatterPage />} /></Routes>
        </MemoryRouter>
      </SessionProvider>
    </QueryClientProvider>,
  )
}

async function reportProgress(text: string) {
  await user.click(await screen.findByRole('button', { name: '记录进展' }))
  const form = await screen.findByRole('dialog')
  await user.type(within(form).getByLabelText('经过和内容'), text)
  await user.click(within(form).getByRole('button', { name: /记录进展/ }))
  return form
}

describe('The matter page', () => {
  beforeAll(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addListener: () => undefined, removeListener: () => undefined }))
    const styleOf = window.getComputedStyle
    // jsdom knows no style of pseudo-elements, which is asked for to measure scroll bars.
    vi.stubGlobal('getComputedStyle', (element: Element) => styleOf(element))
    vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} })
  })
  afterEach(() => {
    cleanup()
    localStorage.clear()
  })

  it('says who must do what by when', async () => {
    open()
    const head = await screen.findByRole('region', { name: '事项要点' })
    await waitFor(() => expect(head.textContent).toContain('住建局 须在 11月9日 周一 前 出具处理意见书'))
    expect(head.textContent).toContain('按期剩 41 天')
  })

  it('opens the sum with D', async () => {
    open()
    await screen.findByText('办理经过')
    await user.keyboard('[KeyD]')
    expect(await screen.findByText('2026年11月9日（周一）到期')).toBeTruthy()
  })

  it('warns of a file that nobody scanned, and opens none that is quarantined', async () => {
    open()
    const files = within(await screen.findByRole('list', { name: '附件' })).getAllByRole('listitem')
    const [unscanned, quarantined] = files as [HTMLElement, HTMLElement]
    expect(unscanned.textContent).toBe('合同.pdf未查毒收到时没有查毒，打开前请先查毒。')
    expect(within(unscanned).getByRole('link').getAttribute('href'))
      .toBe(`/api/v1/files/${'e'.repeat(32)}?matter_id=${acceptedMatter.matter.id}`)
    expect(quarantined.textContent).toBe('照片.docx已隔离检出病毒或内含程序，不能打开。请告知信访人。')
    expect(within(quarantined).queryByRole('link')).toBeNull()
  })

  it('keeps what is not possible now, with its reason', async () => {
    open()
    expect(await screen.findByText(/还没有可以送达的文书/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '送达' })).toBeNull()
  })

  it('gives a command with the version that was seen', async () => {
    open()
    await reportProgress('已到现场')
    await waitFor(() => expect(given).toHaveLength(1))
    expect(given[0]).toMatchObject({ version: '"3"', body: { command: 'report_progress', text: '已到现场' } })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('shows a refusal beside the form and keeps the text', async () => {
    open(problem(409, 'matter_is_closed', '这件事已经办结。'))
    const form = await reportProgress('已到现场')
    expect(await within(form).findByText('这件事已经办结。')).toBeTruthy()
    expect(within(form).getByLabelText<HTMLTextAreaElement>('经过和内容').value).toBe('已到现场')
  })

  it('has what was typed in a form that was closed by mistake, until it is given or emptied', async () => {
    open(problem(409, 'matter_is_closed', '这件事已经办结。'))
    const form = await reportProgress('已到现场')
    await user.click(within(form).getByRole('button', { name: '关闭' }))
    cleanup()
    open()
    await user.click(await screen.findByRole('button', { name: '记录进展' }))
    const again = within(await screen.findByRole('dialog'))
    expect(again.getByRole('status').textContent).toMatch(/填到一半的/)
    const text = () => again.getByLabelText<HTMLTextAreaElement>('经过和内容')
    expect(text().value).toBe('已到现场')
    await user.click(again.getByRole('button', { name: '清空重填' }))
    expect(text().value).toBe('')
    expect(again.queryByText(/填到一半的/)).toBeNull()
    await user.type(text(), '又去了一次')
    await user.click(again.getByRole('button', { name: /记录进展/ }))
    await waitFor(() => expect(given).toHaveLength(1))
    expect(localStorage).toHaveLength(0)
  })

  it('explains that somebody was quicker, and goes on with what was written', async () => {
    open(problem(412, 'stale', '有了新的办理行为'))
    const form = await reportProgress('已到现场')
    await within(form).findByText(/办理进展/)
    await user.click(within(form).getByRole('button', { name: '带着我写的接着办' }))
    await user.click(within(form).getByRole('button', { name: /记录进展/ }))
    await waitFor(() => expect(given).toHaveLength(2))
    expect(given[1]).toMatchObject({ version: '"4"', body: { text: '已到现场' } })
  })
})
