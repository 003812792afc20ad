import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import SessionsPage from './sessions_page'

const session = (id: string, hour: string, isCurrent: boolean) => ({
  id: id.repeat(32), account_id: '9'.repeat(32), account: 'shen', officer_name: '沈立夏', is_current: isCurrent,
  started_at: `2026-09-29T${hour}:00:00Z`, used_at: `2026-09-29T${hour}:20:00Z`, expires_at: '2026-09-29T12:00:00Z',
})
const page = { items: [session('a', '03', true), session('b', '01', false)], next_cursor: null, count: 2, count_is_exact: true }

let asked: string[] = []

function open(role: 'clerk' | 'security', refuse?: () => Response) {
  asked = []
  openScreen(<SessionsPage />, meAs(role), (request) => {
    const { pathname, search } = new URL(request.url)
    asked.push(`${request.method} ${pathname}${search}`)
    if (request.method === 'DELETE') return Promise.resolve(refuse?.() ?? new Response(null, { status: 204 }))
    return Promise.resolve(Response.json(page))
  })
}

const endOther = async () => user.click(await screen.findByRole('button', { name: /^结束登录：沈立夏/ }))

describe('The page of sessions', () => {
  beforeAll(prepareScreens)
  afterEach(cleanup)

  it('shows a clerk the own ones, and ends another than the one in use', async () => {
    open('clerk')
    await endOther()
    await screen.findByText('沈立夏的一个登录已经结束。')
    expect(asked).toContain(`DELETE /api/v1/sessions/${'b'.repeat(32)}`)
    expect(asked[0]).toBe('GET /api/v1/sessions?limit=50')
    expect(screen.getByText('就是这一个')).toBeTruthy()
    expect(screen.queryByText('全部人的')).toBeNull()
  })

  it('shows whoever keeps the accounts all of them, with names', async () => {
    open('security')
    await screen.findByText('全部人的')
    await waitFor(() => expect(asked[0]).toBe('GET /api/v1/sessions?all=true&limit=50'))
    await user.click(screen.getByText('我的登录'))
    await waitFor(() => expect(asked.at(-1)).toBe('GET /api/v1/sessions?limit=50'))
  })

  it('says why one could not be ended', async () => {
    open('clerk', () => problem(404, 'not_found', '没有找到。'))
    await endOther()
    await screen.findByText('没有找到。')
  })
})
