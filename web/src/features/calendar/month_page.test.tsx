import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MatterItem, WorkbenchPage, WorkbenchRow } from '@/shared/api/types'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import { spansOf } from './month_list'
import MonthPage from './month_page'
import { daysOfBench } from './use_my_days'

const organ = '1'.repeat(32)

// The matter itself has an earlier day, of somebody else's duty.
function duty(n: number, subject: string, due_on: string, lamp: WorkbenchRow['lamp']): WorkbenchRow {
  return {
    matter: {
      id: String(n).repeat(32), number: `2026-0000${n}`, subject, state: 'referred', kind: 'appeal', category: null,
      organ_id: organ, petitions: 1, has_skipped_levels: false, registered_on: '2026-09-14', due_on: '2026-09-15', lamp: 'late', hearing_on: null,
    },
    kind: 'tell_petitioner', holder: organ, clock: 'K3', article: 'regulation_2022.23', opened_on: '2026-09-14', due_on, lamp,
  }
}

const heard = (n: number, hearing_on: string): MatterItem => ({ ...duty(n, `第 ${n} 件的听证`, '2026-12-01', 'on_time').matter, hearing_on })

const lateRows = [duty(1, '桥头路灯长期不亮', '2026-09-28', 'late')]
const laterRows = [duty(2, '锦绣苑小区供水水压不足', '2026-10-14', 'on_time'), duty(3, '物业公司拒不公示收益', '2026-10-14', 'on_time')]

function bench(laterCount = laterRows.length): WorkbenchPage {
  const none = { count: 0, count_is_exact: true, items: [] }
  return {
    today: '2026-09-29', mine: { count: 3, count_is_exact: true }, arrived: none, others: none, organ: [], days: [],
    groups: [
      { group: 'late', rows: { items: lateRows, count: 1, count_is_exact: true, due_before: '2026-09-29' } },
      { group: 'later', rows: { items: laterRows, count: laterCount, count_is_exact: true, due_from: '2026-10-12' } },
    ],
  }
}

const known = (id: string, kind: string, name: string) => ({ id, name, kind, is_worked: kind === 'worked_weekend' || kind === 'worked' })
const days = [
  known('2026-09-28', 'worked', '周一'), known('2026-10-01', 'holiday', '国庆节'), known('2026-10-02', 'holiday', '国庆节'),
  known('2026-10-10', 'worked_weekend', '补班'), known('2026-10-11', 'weekend', '周日'),
]

// One of them on each page of the answer.
function hearingsOf(hearings: MatterItem[], asked: URLSearchParams) {
  const [first, last, cursor] = [asked.get('hearing_from') ?? '', asked.get('hearing_to') ?? '', Number(asked.get('cursor') ?? 0)]
  const found = hearings.filter(({ hearing_on: on }) => on && on >= first && on <= last)
  const next = cursor + 1 < found.length ? String(cursor + 1) : null
  return { items: found.slice(cursor, cursor + 1), next_cursor: next, count: found.length, count_is_exact: true }
}

function open(answer: WorkbenchPage | Response = bench(), calendar: Response = Response.json({ items: days }), hearings: MatterItem[] | Response = []) {
  openScreen(<MonthPage />, meAs('handler'), async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname.endsWith('/calendar')) return calendar.clone()
    if (pathname.endsWith('/matters')) return hearings instanceof Response ? hearings.clone() : Response.json(hearingsOf(hearings, searchParams))
    if (!pathname.endsWith('/workbench')) return Response.json({ items: [] })
    return answer instanceof Response ? answer : Response.json(answer)
  })
}

const dayCalled = (name: RegExp) => screen.findByRole('button', { name })

describe('The calendar', () => {
  beforeEach(prepareScreens)
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('counts each duty on its own due day, not on the first of its matter', async () => {
    open()
    await dayCalled(/^9月28日.*超期 · 到期 1 件$/)
    expect(await dayCalled(/^9月15日.*没有到期的$/)).toBeTruthy()
  })

  it('says which days are off, and which weekend is worked', async () => {
    open()
    await user.click(await screen.findByRole('button', { name: '下个月' }))
    await dayCalled(/^10月1日 周四 · 国庆节放假/)
    await dayCalled(/^10月10日 周六 · 周末上班/)
    expect(screen.getByRole('heading', { name: '2026年10月' })).toBeTruthy()
  })

  it('is gone through by keys, and opens a day by Enter', async () => {
    open()
    const today = await dayCalled(/^今天 · 9月29日/)
    await dayCalled(/^9月28日.*到期 1 件$/)
    expect(screen.getAllByRole('gridcell').filter((cell) => cell.querySelector('[tabindex="0"]'))).toHaveLength(1)
    today.focus()
    await user.keyboard('{PageDown}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^10月29日/)
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowLeft}')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^10月14日.*按期 · 到期 2 件$/)
    await user.keyboard('{Enter}')
    const card = screen.getByRole('region', { name: '10月14日 周三的安排' })
    expect(within(card).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([`/matters/${'2'.repeat(32)}`, `/matters/${'3'.repeat(32)}`])
    await user.keyboard('t')
    expect(screen.getByRole('region', { name: '9月29日 周二的安排' }).textContent).toMatch(/没有到期的/)
  })

  it('as a list has what is due, and days off in a row as one', async () => {
    open()
    await user.click(await screen.findByRole('radio', { name: '列表' }))
    await user.click(screen.getByRole('button', { name: '下个月' }))
    // What is due and the days off come by two answers, in either order.
    const heads = () => screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent)
    await waitFor(() => expect(heads()).toEqual(['10月1日 周四至10月2日 周五国庆节放假', '10月10日 周六周末上班', '10月14日 周三到期 2 件']))
  })

  it('shows hearings on their days, beside what is due, and leads to their matters', async () => {
    open(bench(), undefined, [heard(6, '2026-10-14'), heard(7, '2026-10-14'), heard(8, '2026-10-20')])
    await user.click(await screen.findByRole('button', { name: '下个月' }))
    await dayCalled(/^10月20日.*没有到期的 · 听证 1 件$/)
    await user.click(await dayCalled(/^10月14日.*按期 · 到期 2 件 · 听证 2 件$/))
    const rows = within(screen.getByRole('region', { name: '10月14日 周三的安排' })).getAllByRole('listitem')
    expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual([6, 7, 2, 3].map((n) => `/matters/${String(n).repeat(32)}`))
    expect(rows[0]?.textContent).toBe('听证第 6 件的听证2026-00006')
  })

  it('as a list has the days of hearings, also of those that are days off', async () => {
    open(bench(), undefined, [heard(6, '2026-10-02'), heard(7, '2026-10-20')])
    await user.click(await screen.findByRole('radio', { name: '列表' }))
    await user.click(screen.getByRole('button', { name: '下个月' }))
    const heads = () => screen.getAllByRole('heading', { level: 3 }).map((head) => head.textContent)
    await waitFor(() => expect(heads()).toEqual([
      '10月1日 周四国庆节放假', '10月2日 周五国庆节放假听证 1 件', '10月10日 周六周末上班', '10月14日 周三到期 2 件', '10月20日 周二听证 1 件',
    ]))
  })

  it('does not say that nothing is heard when it was not told', async () => {
    open({ ...bench(), groups: [] }, Response.json({ items: [] }), problem(503, 'busy', '系统正忙，请稍后再试。'))
    await user.click(await screen.findByRole('radio', { name: '列表' }))
    await screen.findByText('系统正忙，请稍后再试。')
    expect(screen.queryByText(/没有听证/)).toBeNull()
  })

  it('does not say that it has all when it has not', async () => {
    open(bench(400))
    await user.click(await screen.findByRole('button', { name: '下个月' }))
    await screen.findByText(/这里没有全部取来/)
    await user.click(await dayCalled(/^10月14日.*到期 2 件以上$/))
    expect(screen.getByRole('link', { name: '在事项列表里看全这一天' }).getAttribute('href')).toBe('/matters?duty=mine&due_from=2026-10-14&due_before=2026-10-15')
  })

  it('says that the holidays of a year are not known', async () => {
    open(bench(), Response.json({ items: [known('2026-09-28', 'worked', '周一')] }))
    await screen.findByText(/^2026 年的放假安排还没有录入/)
  })

  it('says what the server refuses, and counts nothing then', async () => {
    open(problem(503, 'busy', '系统正忙，请稍后再试。'))
    await screen.findByText('系统正忙，请稍后再试。')
    expect(screen.queryByText(/没有到期的/)).toBeNull()
  })
})

describe('What has come', () => {
  it('is whole before the day of the last row of a group that goes on', () => {
    const mine = daysOfBench(bench(400))
    expect([mine.isWhole('2026-10-13'), mine.isWhole('2026-10-14'), mine.isWhole('2026-11-20'), mine.isWhole('2026-09-28')]).toEqual([true, false, false, true])
  })
})

describe('Days off in a row', () => {
  it('are parted by a day on which something is due', () => {
    const names = (day: string) => ({ id: day, name: '春节', kind: 'holiday' as const, is_worked: false })
    const wanted = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19']
    expect(spansOf(wanted, names, (day) => day === '2026-02-17').map(({ from, to }) => `${from}/${to}`)).toEqual([
      '2026-02-16/2026-02-16', '2026-02-17/2026-02-17', '2026-02-18/2026-02-19',
    ])
  })
})
