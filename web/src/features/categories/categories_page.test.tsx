import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import CategoriesPage from './categories_page'

const categories = { items: [
  { id: 'land', name: '自然资源', children: [
    { id: 'land.fields', name: '承包地', children: [] },
    { id: 'land.own1', name: '滩涂', withdrawn_on: '2026-05-01', children: [] },
  ] },
  { id: 'roads', name: '交通', children: [] },
] }
const counts = { items: [{ category: 'land', matters: 7 }, { category: 'land.fields', matters: 4 }] }
const changes = { items: [
  { n: 2, officer_id: '9'.repeat(32), recorded_at: '2026-04-30T02:00:00Z', kind: 'withdrawn', category: 'land.own1', in_force_from: '2026-05-01', reason: '不再使用' },
] }

let sent: unknown[] = []

function open(role: 'admin' | 'supervisor', refused?: () => Response) {
  sent = []
  openScreen(<CategoriesPage />, meAs(role), async (request) => {
    const { pathname } = new URL(request.url)
    if (request.method === 'POST') {
      sent.push(await request.json())
      return refused?.() ?? Response.json({ n: 3, category: 'land.own2' }, { status: 201 })
    }
    if (pathname.endsWith('/counts')) return Response.json(counts)
    if (pathname.endsWith('/changes')) return Response.json(changes)
    return Response.json(pathname.endsWith('/categories') ? categories : { items: [] })
  })
}

const list = () => screen.findByRole('region', { name: '今天的内容分类' })
const rowOf = async (name: string) => within(await list()).getByText(name).closest('tr') as HTMLElement

async function rename(name: string) {
  await user.click(await screen.findByRole('button', { name: '改：承包地' }))
  fireEvent.change(await screen.findByLabelText('名称'), { target: { value: name } })
  fireEvent.change(screen.getByLabelText('生效日期'), { target: { value: '2026-10-01' } })
  fireEvent.change(screen.getByLabelText('理由'), { target: { value: '局务会决定' } })
  await user.click(screen.getByText('录入这一项'))
}

describe('The page of categories', () => {
  beforeAll(prepareScreens)
  afterEach(cleanup)

  it('shows both levels, what is withdrawn, and how many matters are about each', async () => {
    open('admin')
    await waitFor(async () => expect((await rowOf('自然资源')).textContent).toContain('可以选7'))
    expect((await rowOf('滩涂')).textContent).toContain('2026年5月1日')
    expect((await rowOf('交通')).textContent).toContain('可以选0')
    expect(within(await list()).queryByRole('link')).toBeNull()
    expect((await screen.findByRole('region', { name: '已录入的分类变动' })).textContent).toContain('停用')
  })

  it('finds by a part of the name or its first letters', async () => {
    open('supervisor')
    await list()
    await user.type(screen.getByLabelText('查找分类'), 'cbd')
    expect(within(await list()).getAllByRole('row').map((row) => row.textContent)).toEqual(['分类现在事项（件）', '自然资源可以选7', '承包地可以选4'])
    await user.type(screen.getByLabelText('查找分类'), 'x')
    expect(screen.getByText('没有这样的分类。')).toBeTruthy()
  })

  it('leads whoever has a list of matters to those counted, and lets them change nothing', async () => {
    open('supervisor')
    const link = await screen.findByRole('link', { name: '承包地：4 件，打开列表' })
    expect(link.getAttribute('href')).toBe('/matters?category=land.fields')
    expect(screen.queryByRole('button', { name: '改：承包地' })).toBeNull()
    expect(screen.queryByText('改一项分类')).toBeNull()
  })

  it('sends one change with what belongs to its kind', async () => {
    open('admin')
    await rename('田地')
    await screen.findByText('第 3 号分类变动已录入。')
    expect(sent).toEqual([{ kind: 'renamed', category: 'land.fields', name: '田地', in_force_from: '2026-10-01', reason: '局务会决定' }])
  })

  it('offers what is withdrawn to be restored', async () => {
    open('admin')
    await user.click(await screen.findByRole('button', { name: '改：滩涂' }))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '恢复' }).checked).toBe(true)
    expect(screen.queryByLabelText('名称')).toBeNull()
  })

  it('names a refusal under its field and keeps what was typed', async () => {
    open('admin', () => problem(422, 'invalid_fields', '有的内容没填对。', [{ name: 'name', code: 'duplicate', detail: '' }, { name: 'reason', code: 'too_long', detail: '' }]))
    await rename('田地')
    await screen.findByText('旁边已经有这个名称')
    expect(screen.getByText('太长了，请写短些')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('名称').value).toBe('田地')
  })
})
