import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import SettingsPage from './settings_page'

const row = (n: number, value: string, from: string) =>
  ({ n, value, in_force_from: from, reason: `第 ${n} 号决定`, officer_id: '9'.repeat(32), recorded_at: '2026-09-01T02:00:00Z' })
const settings = { items: [
  { name: 'counting.rolls_last_day', value: 'yes', values: ['yes', 'no'], history: [] },
  { name: 'clock.K5', value: '45', values: ['lawful'], days_max: 60, unit: 'day', history: [row(9, '30', '2027-01-01'), row(7, '45', '2026-05-01')] },
  { name: 'never.heard_of', value: 'so', values: ['so', 'other'], history: [] },
] }
const clock = (regulation: string, from: string, verified: 'yes' | 'no') => ({
  id: 'K5', name: '办理', regulation, length: 'fixed', days: 60, unit: 'day', starts_with: 'acceptance', ends_with: 'opinion',
  article: `${regulation}.34`, in_force_from: from, source: '条例', verified,
})
const clocks = { items: [clock('regulation_2005', '2005-05-01', 'yes'), clock('regulation_2022', '2022-05-01', 'no')] }
const effect = { moved: 3, become_on_time: 1, become_late: 2, windows: 0, organs: [] }

let sent: { path: string; body: unknown }[] = []

function open(answers: Record<string, () => Response> = {}) {
  sent = []
  openScreen(<SettingsPage />, meAs('admin'), async (request) => {
    const { pathname } = new URL(request.url)
    if (request.method === 'POST') {
      sent.push({ path: pathname, body: await request.json() as unknown })
      const own = answers[pathname]
      if (own) return own()
      if (pathname.endsWith('/preview')) return Response.json({ effect, items: [], next_cursor: null, count: 0, count_is_exact: true })
      return Response.json({ acts: [10], effect }, { status: 201 })
    }
    if (pathname.endsWith('/settings')) return answers.list?.() ?? Response.json(settings)
    return Response.json(pathname.endsWith('/clocks') ? clocks : { items: [] })
  })
}

const list = () => screen.findByRole('region', { name: '现行设置' })

async function fillAndTry() {
  await user.click(within(await list()).getByRole('button', { name: '改：办理：本单位的期限' }))
  await user.click(await screen.findByLabelText('改成'))
  await user.click((await screen.findAllByTitle('58 日')).at(-1) as HTMLElement)
  fireEvent.change(screen.getByLabelText('生效日期'), { target: { value: '2026-10-01' } })
  fireEvent.change(screen.getByLabelText('理由'), { target: { value: '局务会决定' } })
  await user.click(screen.getByText('看影响'))
}

describe('The page of settings', () => {
  beforeAll(prepareScreens)
  afterEach(cleanup)

  it('says of each what is in force, since when and why, and what it was and will be', async () => {
    open()
    const row = within(await list()).getByText('办理：本单位的期限').closest('tr') as HTMLElement
    await waitFor(() => expect(row.textContent).toContain('45 日5月1日 周五第 7 号决定'))
    expect(within(row).getByText('改过 2 次')).toBeTruthy()
    expect(row.textContent).toContain('30 日 还没有生效第 9 号决定')
    expect(within(await list()).getByText('最后一天遇放假').closest('tr')?.textContent).toContain('顺延到放假后第一个工作日没有改过')
    expect(within(await list()).getByText('never.heard_of')).toBeTruthy()
  })

  it('shows which due days would move before it enters a change', async () => {
    open()
    await fillAndTry()
    const trial = screen.getByRole('region', { name: '改了以后会改期的' })
    await within(trial).findByText('3 项期限改期：1 项转为按期，2 项转为超期。')
    expect(sent.map((one) => one.path)).toEqual(['/api/v1/settings/preview'])
    await user.click(await within(trial).findByText('改这一项设置'))
    await within(trial).findByText('设置已改：3 项期限改期，1 项转为按期，2 项转为超期。')
    expect(sent.at(-1)).toEqual({ path: '/api/v1/settings', body: { name: 'clock.K5', value: '58', in_force_from: '2026-10-01', reason: '局务会决定' } })
  })

  it('names the rule of a refusal under its field and keeps what was typed', async () => {
    const fields = [{ name: 'in_force_from', code: 'out_of_range', detail: '' }]
    open({ '/api/v1/settings/preview': () => problem(422, 'invalid_fields', '有几项不对。', fields) })
    await fillAndTry()
    await screen.findByText('生效日期：那一天没有可用的条例，请另选日子')
    expect(screen.getByLabelText<HTMLTextAreaElement>('理由').value).toBe('局务会决定')
    expect(screen.queryByText('改这一项设置')).toBeNull()
  })

  it('marks in words what nobody has verified, the newest regulation first', async () => {
    open()
    const card = await screen.findByRole('region', { name: '法定期限' })
    await waitFor(() => expect(within(card).getAllByRole('table')).toHaveLength(2))
    expect(within(card).getAllByRole('table').map((table) => table.textContent?.match(/已核实|待本单位核实/)?.[0])).toEqual(['待本单位核实', '已核实'])
  })

  it('says so when the server shows them to nobody of this role', async () => {
    open({ list: () => problem(403, 'outside_mandate', '不由您的岗位来办。') })
    await screen.findByText('不由您的岗位来办。')
    expect(screen.queryByRole('button', { name: /看影响/ })).toBeNull()
  })
})
