import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import OrganChangesPage from './organ_changes_page'

const [stream, pine] = ['2'.repeat(32), '3'.repeat(32)]
const organ = (id: string, name: string) => ({ id, name, kind: 'township', level: 'township', division: '380121', successor_ids: [] })
const organs = { items: [organ(stream, '溪口乡'), organ(pine, '松坪镇')] }
const effect = { matters: 3, duties: 2, sealed_matters: 1, successors: [{ organ_id: pine, matters: 2, duties: 1, officers: 0 }] }
const pageOf = (number: string, next: string | null) =>
  ({ effect, items: [{ number, to_organ_id: pine, duties: 1 }], next_cursor: next, count: 2, count_is_exact: true })

let sent: { path: string; key: string | null; body: unknown }[] = []
let release: () => void = () => undefined

function open(answers: Record<string, () => Response | Promise<Response>> = {}) {
  sent = []
  openScreen(<OrganChangesPage />, meAs('admin'), async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (request.method === 'POST') {
      sent.push({ path: pathname, key: request.headers.get('Idempotency-Key'), body: await request.json() as unknown })
      const own = answers[pathname]
      if (own) return own()
      if (pathname.endsWith('/preview')) return Response.json(searchParams.has('cursor') ? pageOf('2026-00002', null) : pageOf('2026-00001', 'aa'))
      return Response.json({ n: 1, effect }, { status: 201 })
    }
    return Response.json(pathname.endsWith('/organs') ? organs : { items: [] })
  })
}

async function choose(label: string, name: string) {
  await user.click(screen.getAllByLabelText(label)[0] as HTMLElement)
  const offered = await screen.findAllByTitle(name)
  await user.click(offered.at(-1) as HTMLElement)
}

async function fill() {
  await user.click(await screen.findByText('合并'))
  await choose('哪个机关、单位', '溪口乡')
  await choose('承继机关', '松坪镇')
  fireEvent.change(screen.getByLabelText('理由'), { target: { value: '县委〔2026〕3 号' } })
}

const trial = () => screen.getByRole('region', { name: '录入后会变动的' })
const attempts = () => sent.filter((one) => one.path.endsWith('/preview'))
const entries = () => sent.filter((one) => !one.path.endsWith('/preview'))
const tryIt = () => user.click(screen.getByText('看影响'))
const enterIt = async () => user.click(await screen.findByText('录入机关变动'))

describe('The page of organ changes', () => {
  beforeAll(prepareScreens)
  afterEach(cleanup)

  it('shows what would move, page by page, before anything can be entered', async () => {
    open()
    await fill()
    expect(within(trial()).queryByRole('button')).toBeNull()
    await tryIt()
    await within(trial()).findByText('3 件事项、2 项期限转到承继机关。到期日都不变。')
    expect(trial().textContent).toContain('其中 1 件密封')
    expect(trial().textContent).toContain('还没有能办理的人员')
    await user.click(within(trial()).getByRole('button', { name: '再看一些' }))
    await within(trial()).findByText('2026-00002')
    expect(attempts()).toHaveLength(2)
    expect(entries()).toHaveLength(0)
  })

  it('enters what was tried, once, and says what became of it', async () => {
    const waits = new Promise<undefined>((resolve) => { release = () => resolve(undefined) })
    open({ '/api/v1/organs/changes': async () => { await waits; return Response.json({ n: 7, effect }, { status: 201 }) } })
    await fill()
    await tryIt()
    await enterIt()
    await within(trial()).findByText(/正在录入/)
    expect(screen.getByLabelText<HTMLTextAreaElement>('理由').disabled).toBe(true)
    await enterIt()
    release()
    await within(trial()).findByText(/第 7 号机关变动已录入/)
    expect(entries()).toHaveLength(1)
    expect(entries()[0]?.body).toEqual(attempts()[0]?.body)
    expect(entries()[0]?.key).toMatch(/^[0-9a-f-]{36}$/)
    expect(screen.getByLabelText<HTMLTextAreaElement>('理由').value).toBe('')
  })

  it('asks to look again once something is changed', async () => {
    open()
    await fill()
    await tryIt()
    await screen.findByText('录入机关变动')
    await user.type(screen.getByLabelText('理由'), '！')
    expect(screen.queryByText('录入机关变动')).toBeNull()
  })

  it('names field and rule of a refusal and keeps what was typed', async () => {
    const fields = [{ name: 'successors[0].organ_id', code: 'same_organ', detail: '' }, { name: 'successors', code: 'out_of_range', detail: '' }]
    open({ '/api/v1/organs/changes': () => problem(422, 'invalid_fields', '有几项不对。', fields) })
    await fill()
    await tryIt()
    await enterIt()
    await screen.findByText('第 1 个承继机关：已经是这个机关，请另选')
    expect(screen.getByText('承继机关：合并只有一个承继机关')).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('理由').value).toBe('县委〔2026〕3 号')
    expect(screen.getAllByText('溪口乡').length).toBeGreaterThan(0)
  })

  it('asks again under the same key when the answer got lost', async () => {
    let time = 0
    open({ '/api/v1/organs/changes': () => {
      time += 1
      return time === 1 ? Promise.reject(new TypeError('lost')) : Response.json({ n: 1, effect }, { status: 201 })
    } })
    await fill()
    await tryIt()
    await enterIt()
    await screen.findByText('连不上服务器。')
    await enterIt()
    await waitFor(() => expect(entries()).toHaveLength(2))
    expect(entries()[1]?.key).toBe(entries()[0]?.key)
  })
})
