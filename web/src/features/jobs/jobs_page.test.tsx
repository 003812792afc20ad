import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import JobsPage from './jobs_page'

const verification = {
  id: 'a'.repeat(32), kind: 'verification', state: 'ended', asked_at: '2026-09-29T03:00:00Z', asked_by: '9'.repeat(32),
  begun_at: '2026-09-29T03:00:01Z', ended_at: '2026-09-29T03:02:06Z', done: 80, total: 80, outcome: 'whole',
  counts: { acts: 214, matters: 40 }, wrongs: [], wrong_count: 0, is_cancel_asked: false, may_be_cancelled: false,
}
const running = { ...verification, id: 'b'.repeat(32), state: 'running', ended_at: undefined, outcome: undefined, done: 20, counts: {}, may_be_cancelled: true }
const taken = { ...verification, id: 'c'.repeat(32), kind: 'list_export', object: 'matters', done: 500, total: 2_600, state: 'broken_off', outcome: undefined, ended_at: undefined, counts: {} }
const broken = {
  ...verification, id: 'd'.repeat(32), outcome: 'wrong', ended_at: '2026-09-29T04:00:00Z', wrongs: ['matter 1: act 3 is missing'], wrong_count: 3,
}

let asked: string[] = []

function open(role: 'admin' | 'auditor', list: object, refuse?: () => Response) {
  asked = []
  openScreen(<JobsPage />, meAs(role), (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/api/v1/officers') return Promise.resolve(Response.json({ items: [{ id: '9'.repeat(32), name: '沈立夏' }] }))
    if (!pathname.startsWith('/api/v1/jobs')) return Promise.resolve(Response.json({ items: [] }))
    asked.push(`${request.method} ${pathname}`)
    if (request.method === 'GET') return Promise.resolve(Response.json(list))
    return Promise.resolve(refuse?.() ?? Response.json(running, { status: 201 }))
  })
}

describe('The page of jobs', () => {
  beforeAll(prepareScreens)
  afterEach(cleanup)

  it('says when the data was last found whole, and verifies it', async () => {
    open('admin', { items: [verification], last_whole: verification })
    await screen.findByText('数据完整：9月29日 周二 11:02由沈立夏核验，214 条办理行为逐条对过。')
    expect(screen.getByText('2 分 5 秒')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '核验全部数据' }))
    await waitFor(() => expect(asked).toEqual(['GET /api/v1/jobs', 'POST /api/v1/jobs', 'GET /api/v1/jobs']))
  })

  it('says what was found wrong, and why another verification is refused', async () => {
    open('admin', { items: [broken, verification], last_whole: verification, last_wrong: broken }, () => problem(409, 'verification_is_open', '已经有一次核验在等候。'))
    await screen.findByText(/^数据不完整：.*发现 3 处不对。$/)
    expect(screen.getAllByText('matter 1: act 3 is missing').length).toBe(2)
    expect(screen.getAllByText('还有 2 处没有列出，命令行会全部写出。').length).toBe(2)
    await user.click(screen.getByRole('button', { name: '核验全部数据' }))
    await screen.findByText('已经有一次核验在等候。')
  })

  it('shows how far one is, and cancels it when that is meant', async () => {
    open('admin', { items: [running, taken] })
    await screen.findByText('25%')
    expect(screen.getByText('还没有核验过，不知道数据是不是完整。')).toBeTruthy()
    expect(screen.getByText('500 / 2600 行')).toBeTruthy()
    expect(screen.getByText('中断，没有了消息')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /取\s?消/ }))
    expect(asked).not.toContain(`POST /api/v1/jobs/${running.id}/cancel`)
    const [, sure] = await screen.findAllByRole('button', { name: /取\s?消/ })
    if (sure) await user.click(sure)
    await waitFor(() => expect(asked).toContain(`POST /api/v1/jobs/${running.id}/cancel`))
  })

  it('lets the auditor look and do nothing', async () => {
    open('auditor', { items: [running], last_whole: verification })
    await screen.findByText('进行中')
    expect(screen.queryByRole('button')).toBeNull()
  })
})
