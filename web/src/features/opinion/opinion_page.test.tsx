import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { Navigate, Route, Routes } from 'react-router-dom'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftPage, DraftText, MatterPage } from '@/shared/api/types'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import OpinionPage from './opinion_page'
import { textOf } from './texts'

const id = 'a'.repeat(32)
const [me, colleague, organ] = ['9'.repeat(32), '7'.repeat(32), '2'.repeat(32)]
const matter: MatterPage = {
  matter: {
    id, number: '2026-00041', subject: '楼道漏水', state: 'accepted', kind: 'appeal', category: null, branch: 6, regulation: 'regulation_2022',
    received_on: '2026-09-01', office_id: organ, organ_id: organ, not_told_yet: [], unattended: [],
    requests: [{ request: 1, petition_id: 'b'.repeat(32), text: '修好楼顶' }, { request: 2, petition_id: 'b'.repeat(32), text: '赔偿损失' }],
    enquiries: 0, due_on: null, lamp: null, n: 3,
  },
  petitions: [], supplements: [], files: [], acts: [], duties: [], ended_duties: [], openings: [], cited: [],
  permitted: ['propose_opinion'], given_by: [], not_now: [],
}

// A server with one draft in it.
let versions: { text: DraftText; officer: string; step: DraftPage['versions'][number]['step']; reason?: string }[]
let refusals: Response[]
let sent: { method: string; version: string | null; body: unknown }[]
let may: DraftPage['permitted']

const at = '2026-09-29T02:38:05Z'
function page(n = versions.length): DraftPage {
  return {
    n: versions.length,
    versions: versions.map(({ step, officer, reason }, place) => ({ n: place + 1, step, officer_id: officer, at, ...(reason && { reason }) })).reverse(),
    draft: (versions[n - 1]?.text ?? { answers: [] }) as DraftPage['draft'],
    missing: [{ name: 'answers[0].fact', code: 'required', detail: '', overridable: false }], cited: [], permitted: may,
  }
}

async function serve(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  if (pathname.endsWith('/officers')) return Response.json({ items: [{ id: colleague, name: '林书', role: 'handler', organ_id: organ }] })
  if (!pathname.includes('/draft')) return Response.json(pathname.includes('/matters/') ? matter : { items: [] }, { headers: { ETag: '"3"' } })
  if (request.method === 'GET') return Response.json(page(Number(searchParams.get('n') ?? versions.length)))
  const version = request.headers.get('If-Match')
  const body = await request.json() as DraftText & { step: 'asked'; reason?: string }
  sent.push({ method: request.method, version, body })
  const refusal = refusals.shift()
  if (refusal) return refusal
  if (version !== `"${versions.length}"`) return problem(412, 'stale', '已有新的内容。')
  versions.push(request.method === 'PUT'
    ? { text: body, officer: me, step: 'written' }
    : { text: versions.at(-1)?.text ?? { answers: [] }, officer: me, step: body.step, reason: body.reason })
  return Response.json({ n: versions.length, step: versions.at(-1)?.step, officer_id: me, at })
}

const facts = (...typed: string[]) => textOf([1, 2], { answers: typed.map((fact, place) => ({ request: place + 1, fact })) })
const written = (text: DraftText, officer = colleague) => ({ text, officer, step: 'written' as const })

async function open() {
  openScreen(
    <Routes>
      <Route path="/" element={<Navigate to={`/matters/${id}/opinion`} />} />
      <Route path="/matters/:id/opinion" element={<OpinionPage />} />
    </Routes>,
    meAs('handler'), serve,
  )
  return (await screen.findAllByLabelText('查明的事实')) as [HTMLTextAreaElement, HTMLTextAreaElement]
}

describe('The opinion editor', () => {
  beforeAll(prepareScreens)
  beforeEach(() => {
    versions = []
    refusals = []
    sent = []
    may = ['written']
    localStorage.clear()
  })
  afterEach(() => { cleanup(); vi.useRealTimers() })

  it('keeps what is typed at a pause, over the version that was seen', async () => {
    versions = [written(facts('旧的', ''))]
    const [first] = await open()
    await user.type(first, '，又写')
    await screen.findByText(/已存第 2 版/)
    expect(sent).toEqual([{ method: 'PUT', version: '"1"', body: facts('旧的，又写', '') }])
    expect(localStorage.length).toBe(0)
  })

  it('joins what a colleague wrote in another request', async () => {
    versions = [written(facts('', ''))]
    const [first, second] = await open()
    versions.push(written(facts('', '同事写的')))
    await user.type(first, '我写的')
    await screen.findByText(/已存第 3 版/)
    expect(versions.at(-1)?.text).toEqual(facts('我写的', '同事写的'))
    await waitFor(() => expect(second.value).toBe('同事写的'))
  })

  it('shows both texts where two wrote in one request, and overwrites nothing by itself', async () => {
    versions = [written(facts('', ''))]
    const [first] = await open()
    versions.push(written(facts('同事写的', '')))
    await user.type(first, '我写的')
    const clash = await screen.findByText('林书也改了这里。两份都在，请选一份。')
    const note = clash.closest<HTMLElement>('[role="alert"]') as HTMLElement
    within(note).getByText('同事写的')
    expect(within(note).getAllByText('我写的').length).toBe(1)
    expect(versions.length).toBe(2)
    await user.click(within(note).getByRole('radio', { name: /林书写的/ }))
    await user.click(within(note).getByRole('button', { name: '存为新的一版' }))
    await waitFor(() => expect(first.value).toBe('同事写的'))
    await waitFor(() => expect(screen.queryByText(/也改了这里/)).toBeNull())
  })

  it('goes on from an earlier version, and takes nothing away', async () => {
    versions = [written(facts('第一稿', '')), written(facts('第二稿', ''))]
    const [first] = await open()
    await user.click(screen.getByRole('button', { name: '第 1 版' }))
    await user.click(await screen.findByRole('button', { name: '接着用这一版' }))
    await waitFor(() => expect(first.value).toBe('第一稿'))
    await screen.findByText(/已存第 3 版/)
    expect(versions.map((one) => one.text.answers[0]?.fact)).toEqual(['第一稿', '第二稿', '第一稿'])
  })

  it('goes on with what this device has kept', async () => {
    versions = [written(facts('旧的', ''))]
    localStorage.setItem(`minqiao.opinion.${me}.${id}`, JSON.stringify({ n: 1, before: facts('旧的', ''), text: facts('断线时写的', '') }))
    const [first] = await open()
    expect(first.value).toBe('断线时写的')
    await waitFor(() => expect(versions.at(-1)?.text).toEqual(facts('断线时写的', '')))
  })

  it('keeps here what the server cannot be told, and tells it later', async () => {
    refusals = [new Response('', { status: 502 })]
    const [first] = await open()
    await user.type(first, '写')
    await screen.findByText(/连不上，写的存在本机/)
    expect(localStorage.length).toBe(1)
    await screen.findByText(/已存第 1 版/)
    expect(localStorage.length).toBe(0)
  })

  it('says why the server refuses, and keeps the text', async () => {
    refusals = [problem(409, 'opinion_already_issued', '处理意见书已经出具。')]
    const [first] = await open()
    await user.type(first, '写')
    await screen.findByText('处理意见书已经出具。')
    expect([first.value, localStorage.length]).toEqual(['写', 1])
  })

  it('asks for approval only of what is kept, and names what is missing', async () => {
    versions = [written(facts('写好了', ''), me)]
    may = ['written', 'asked']
    await open()
    screen.getByRole('button', { name: '诉求 1：事实' })
    await user.click(screen.getByRole('button', { name: /^送 ?审$/ }))
    await waitFor(() => expect(sent).toEqual([{ method: 'POST', version: '"1"', body: { step: 'asked' } }]))
  })

  it('returns with a reason, which the writer then reads', async () => {
    versions = [written(facts('写好了', '')), { ...written(facts('写好了', '')), step: 'asked' }]
    may = ['written', 'approved', 'returned']
    await open()
    refusals = [problem(422, 'invalid_fields', '有的内容需要修改。', [{ name: 'reason', code: 'required', detail: '' }])]
    await user.click(screen.getByRole('button', { name: '退回修改' }))
    await screen.findByText('请填这一项')
    await user.type(screen.getByLabelText('退回的理由'), '请写明日期。')
    await user.click(screen.getByRole('button', { name: '退回修改' }))
    await screen.findByText(/退回了这一稿/)
    expect(screen.getAllByText('请写明日期。').length).toBeGreaterThan(0)
  })
})
