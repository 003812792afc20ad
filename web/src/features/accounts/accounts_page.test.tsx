import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import AccountsPage from './accounts_page'

const [organ, clerk] = ['1'.repeat(32), '5'.repeat(32)]
const organs = { items: [{ id: organ, name: '信访局', kind: 'petition_office', level: 'county', division: '380121', successor_ids: [] }] }
const account = (more: object = {}) => ({
  id: clerk, name: 'liu', officer_name: '柳小满', organ_id: organ, role: 'clerk', state: 'open', has_password: true, created_at: '2026-09-01T02:00:00Z', ...more,
})
const link = { token: 'a'.repeat(64), expires_at: '2026-09-29T09:30:00Z' }
const history = { items: [
  { n: 9, at: '2026-09-02T02:00:00Z', officer_id: '9'.repeat(32), action: 'change_role', from_role: 'sorter', to_role: 'clerk', reason: '轮岗' },
  { n: 7, at: '2026-09-01T02:00:00Z', action: 'add_account' },
] }

let sent: { path: string; key: string | null; body: unknown }[] = []

function open(answers: Record<string, () => Response> = {}) {
  sent = []
  openScreen(<AccountsPage />, meAs('security'), async (request) => {
    const { pathname } = new URL(request.url)
    if (request.method === 'POST') {
      sent.push({ path: pathname, key: request.headers.get('Idempotency-Key'), body: await request.json() as unknown })
      const own = answers[pathname]
      if (own) return own()
      return Response.json(pathname.endsWith('/commands') ? { account: account({ state: 'closed' }), ended_sessions: 2, left: { matters: 3, has_nobody_else: true } } : { account: account(), link }, { status: 201 })
    }
    if (pathname.endsWith('/accounts')) return answers.list?.() ?? Response.json({ items: [account()], next_cursor: null, count: 1, count_is_exact: true })
    if (pathname.endsWith('/history')) return Response.json(history)
    return Response.json(pathname.endsWith('/organs') ? organs : { items: [] })
  })
}

async function choose(scope: HTMLElement, label: string, name: string) {
  await user.click(within(scope).getByLabelText(label))
  await user.click((await screen.findAllByTitle(name)).at(-1) as HTMLElement)
}

async function fillAndAdd() {
  await user.click(await screen.findByRole('button', { name: '加账号' }))
  const card = await screen.findByRole('dialog')
  fireEvent.change(within(card).getByLabelText('账号名'), { target: { value: 'liu' } })
  fireEvent.change(within(card).getByLabelText('姓名'), { target: { value: '柳小满' } })
  await choose(card, '机关、单位', '信访局')
  await choose(card, '岗位', '登记')
  await user.click(within(card).getByRole('button', { name: '加账号' }))
}

async function openDrawer() {
  await user.click(await screen.findByRole('button', { name: '办理账号：liu' }))
  return screen.findByRole('dialog')
}

describe('The page of accounts', () => {
  beforeAll(prepareScreens)
  afterEach(cleanup)

  it('adds one and shows its link, with the token behind the #', async () => {
    open()
    await fillAndAdd()
    const shown = await screen.findByLabelText<HTMLInputElement>('liu 设置密码的链接')
    expect(shown.value).toBe(`${window.location.origin}/first-password#${link.token}`)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.body).toEqual({ name: 'liu', officer_name: '柳小满', organ_id: organ, role: 'clerk' })
    expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('names a taken name under its field and keeps what was typed', async () => {
    open({ '/api/v1/accounts': () => problem(422, 'invalid_fields', '有几项不对。', [{ name: 'name', code: 'taken', detail: '' }]) })
    await fillAndAdd()
    await screen.findByText('已经有这个账号名，请另起一个')
    expect(screen.getByLabelText<HTMLInputElement>('账号名').value).toBe('liu')
  })

  it('closes one with a reason and says what waits for whoever comes after', async () => {
    open()
    const drawer = await openDrawer()
    await within(drawer).findByText('轮岗')
    expect(within(drawer).getByText('分办 → 登记', { exact: false })).toBeTruthy()
    await user.click(within(drawer).getByText('关闭账号'))
    await within(drawer).findByText(/马上不能登录/)
    fireEvent.change(within(drawer).getByLabelText('理由'), { target: { value: '离岗' } })
    await user.click(within(drawer).getAllByText('关闭账号').at(-1) as HTMLElement)
    await within(drawer).findByText('结束了 2 个登录。')
    expect(within(drawer).getByText(/还有 3 件事项/)).toBeTruthy()
    expect(within(drawer).getByText('那个单位这个岗位没有别的开着的账号。')).toBeTruthy()
    expect(sent.at(-1)).toMatchObject({ path: `/api/v1/accounts/${clerk}/commands`, body: { command: 'close', reason: '离岗' } })
    await within(drawer).findByText('重新打开')
  })

  it('says the rule of a refusal and keeps the reason', async () => {
    open({ [`/api/v1/accounts/${clerk}/commands`]: () => problem(422, 'invalid_fields', '有几项不对。', [{ name: 'command', code: 'own_account', detail: '' }]) })
    const drawer = await openDrawer()
    await user.click(within(drawer).getByText('关闭账号'))
    fireEvent.change(within(drawer).getByLabelText('理由'), { target: { value: '离岗' } })
    await user.click(within(drawer).getAllByText('关闭账号').at(-1) as HTMLElement)
    await screen.findByText('不能办自己的账号，请另一位安全管理员来办')
    expect(within(drawer).getByLabelText<HTMLTextAreaElement>('理由').value).toBe('离岗')
  })

  it('says so when the server shows them to nobody of this role', async () => {
    open({ list: () => problem(403, 'outside_mandate', '不由您的岗位来办。') })
    await waitFor(() => expect(screen.getByText('不由您的岗位来办。')).toBeTruthy())
  })
})
