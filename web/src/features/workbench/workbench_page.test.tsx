import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { WorkbenchPage as Page } from '@/shared/api/types'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import { bench, duty, rowsOf } from './workbench_fixture'
import WorkbenchPage from './workbench_page'

const late = duty(1, '望桥镇桥头路灯长期不亮', '2026-09-28', 'late')
const due = duty(2, '锦绣苑小区供水水压不足', '2026-09-29')
const later = duty(3, '物业公司拒不公示收益', '2026-10-14', 'on_time')

const day = (id: string, kind: string, name: string) => ({ id, name, kind, is_worked: kind === 'worked_weekend' })
const holidays = [
  day('2026-09-30', 'worked', '周三'), day('2026-10-01', 'holiday', '国庆节'), day('2026-10-07', 'holiday', '国庆节'),
  day('2026-10-08', 'worked', '周四'), day('2026-10-10', 'worked_weekend', '补班'),
]

// The last answer is given from then on.
function open(...answers: (Page | Response)[]) {
  openScreen(<WorkbenchPage />, meAs('handler'), async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('/calendar')) return Response.json({ items: holidays })
    if (!pathname.endsWith('/workbench')) return Response.json({ items: [] })
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) as Page | Response
    return answer instanceof Response ? answer : Response.json(answer)
  })
}

const table = () => screen.findByRole('table')

describe('The workbench', () => {
  beforeAll(prepareScreens)
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('lays my duties out by due day, each with lamp, duty and day', async () => {
    open(bench({ late: [late], today: [due] }))
    const row = within(await table()).getByRole('row', { name: /望桥镇/ })
    expect(row.textContent).toMatch(/超期超 1 天.*书面告知信访人.*2026-00001.*9月28日/)
    const [first, second] = within(await table()).getAllByRole('rowheader')
    expect([first?.textContent, second?.textContent]).toEqual(['已超期1今天先办', '今天1'])
  })

  it('opens the rows of a figure by the filter they were counted with', async () => {
    open(bench({ late: [late], today: [due] }))
    const link = await screen.findByRole('link', { name: '今天：1 件' })
    expect(link.getAttribute('href')).toBe('/matters?duty=mine&due_from=2026-09-29&due_before=2026-09-30')
  })

  it('folds what is far off, with its count, and unfolds it', async () => {
    open(bench({ late: [late], later: [later] }))
    await screen.findByRole('link', { name: '更晚：1 件' })
    expect(screen.queryByRole('link', { name: /物业公司/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: '展开' }))
    expect(screen.getByRole('link', { name: /物业公司/ })).toBeTruthy()
  })

  it('names the next duty when all of today is done', async () => {
    open(bench({ later: [later] }))
    const said = await screen.findByText('今天要办的都办完了')
    expect(said.parentElement?.textContent).toMatch(/下一件 10月14日.*书面告知信访人，2026-00003/)
    expect(screen.getByRole('button', { name: '先办下一件' })).toBeTruthy()
  })

  it('says that there is nothing, and whom else is waited for', async () => {
    open(bench({}, { others: rowsOf([later]) }))
    await screen.findByRole('heading', { name: '现在没有要您办的事。' })
    expect(screen.getByRole('button', { name: '看等别人的 1 件' })).toBeTruthy()
  })

  it('says which days of the next ten are off, and which weekend is worked', async () => {
    open(bench({ late: [late] }))
    expect((await screen.findByText(/放假/)).textContent).toMatch(/10月1日.*至10月7日.*放假（国庆节）/)
  })

  it('says that there are more than are counted', async () => {
    open(bench({ late: [late] }, { others: { ...rowsOf([later]), count: 1000, count_is_exact: false } }))
    expect(await screen.findByRole('tab', { name: /等别人的\s*1000\+/ })).toBeTruthy()
  })

  it('goes from tab to tab by arrow keys', async () => {
    open(bench({ late: [late] }, { arrived: rowsOf([due]) }))
    const first = await screen.findByRole('tab', { name: /我要办的/ })
    first.focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tab', { name: /新到我处/ }).getAttribute('aria-selected')).toBe('true')
    expect(within(await table()).getByRole('link', { name: /锦绣苑/ })).toBeTruthy()
  })

  it('says what the server refuses', async () => {
    open(problem(503, 'busy', '系统正忙，请稍后再试。'))
    await screen.findByText('系统正忙，请稍后再试。')
  })
})
