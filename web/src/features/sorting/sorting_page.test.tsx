import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import { keptDecisions } from './kept_decisions'
import { id, waitingItem, waitingMatter } from './sorting_fixture'
import SortingPage from './sorting_page'

const organs = { items: [
  { id: id('1'), name: '信访局', kind: 'petition_office', level: 'county', division: '380121', successor_ids: [] },
  { id: id('2'), name: '住建局', kind: 'department', level: 'county', division: '380121', successor_ids: [] },
  { id: id('3'), name: '旧建设局', kind: 'department', level: 'county', division: '380121', ended_on: '2024-01-01', successor_ids: [id('2')] },
] }
const categories = { items: [{ id: 'urban_rural', name: '城乡建设', children: [] }] }
const subjects = { a: '楼道漏水', b: '路灯不亮' }

type Sent = { matter: string; version: string | null; key: string | null; body: Record<string, unknown> }
let sent: Sent[] = []
let waiting: ('a' | 'b')[] = []

// Answers commands as the test says, with the version one higher each time; who is passed on waits no more.
async function serve(request: Request, answers: (Response | undefined)[]): Promise<Response> {
  const { pathname } = new URL(request.url)
  const letter = pathname.split('/')[4]?.slice(0, 1) as 'a' | 'b'
  if (pathname.endsWith('/commands')) {
    const body = await request.json() as Record<string, unknown>
    sent.push({ matter: letter, version: request.headers.get('If-Match'), key: request.headers.get('Idempotency-Key'), body })
    const refused = answers.shift()
    if (refused) return refused
    if (body.command !== 'screen') waiting = waiting.filter((one) => one !== letter)
    const act = body.command === 'screen' ? { act: 'screening', kind: body.kind, category: body.category } : { act: 'referral', to_organ_id: body.to_organ_id }
    return Response.json({ acts: [{ n: 2, ...act }] }, { status: 201, headers: { ETag: `"${sent.length + 1}"` } })
  }
  if (pathname.endsWith('/receivers')) {
    const isAccusation = new URL(request.url).searchParams.get('kind') === 'accusation'
    return Response.json({ items: isAccusation ? [{ organ_id: id('2'), code: 'conflict_of_interest', sentence: '它就是被检举的。', article: '' }] : [] })
  }
  if (pathname.startsWith('/api/v1/matters/')) {
    return Response.json(waitingMatter(letter, subjects[letter]), { headers: { ETag: `"${sent.length + 1}"` } })
  }
  const items = waiting.map((one) => waitingItem(one, subjects[one]))
  if (pathname.endsWith('/matters')) return Response.json({ items, next_cursor: null, count: items.length, count_is_exact: true })
  return Response.json(pathname.endsWith('/organs') ? organs : pathname.endsWith('/categories') ? categories : { items: [] })
}

function open(...answers: (Response | undefined)[]) {
  sent = []
  waiting = ['a', 'b']
  openScreen(<SortingPage />, meAs('sorter'), (request) => serve(request, answers))
}

// By their labels: looking for roles in the whole page takes jsdom seconds each time.
const decision = () => screen.findByLabelText('怎么分', { selector: 'section' })
const shown = (subject: string) => screen.findByText(subject, { selector: 'h2 bdi' })
const suggestion = (part: HTMLElement) => within(part).getByLabelText<HTMLInputElement>(/建议意见/)
const housing = (part: HTMLElement) => within(part).findByText('住建局', { selector: '.receiver-name' })

async function decide(part: HTMLElement) {
  await user.click(suggestion(part))
  await user.click(within(part).getByLabelText('内容分类'))
  await user.click(await screen.findByText('城乡建设', { selector: '.ant-select-item-option-content' }))
  await user.click(await housing(part))
}

describe('The sorting desk', () => {
  beforeAll(prepareScreens)
  afterEach(() => {
    cleanup()
    keptDecisions.clear()
  })

  it('sends the screening and the way, each over the version before it, and shows the next', async () => {
    open()
    await shown('楼道漏水')
    await decide(await decision())
    await user.keyboard('{Control>}{Enter}{/Control}')
    await shown('路灯不亮')
    expect(sent.map(({ version, body }) => [version, body.command])).toEqual([['"1"', 'screen'], ['"2"', 'refer']])
    expect(sent[1]?.body).toEqual({ command: 'refer', to_organ_id: id('2') })
    expect(screen.getByText('2026-0000a：甄别 · 转送 → 住建局。')).toBeTruthy()
  })

  it('says what is written down when the step after it is refused, and stays with the matter', async () => {
    open(undefined, problem(409, 'place_leads', '由事发地办理'))
    const part = await decision()
    await decide(part)
    await user.click(within(part).getByRole('button', { name: /^转送/ }))
    await within(part).findByText('已经记下：甄别。后一步没有办成：')
    expect(within(part).getByText('由事发地办理')).toBeTruthy()
    await shown('楼道漏水')
  })

  it('keeps what was chosen for one while another is looked at', async () => {
    open()
    await user.click(suggestion(await decision()))
    await user.keyboard('j')
    await shown('路灯不亮')
    expect(suggestion(await decision()).checked).toBe(false)
    await user.keyboard('k')
    await shown('楼道漏水')
    expect(suggestion(await decision()).checked).toBe(true)
  })

  it('asks again under the same key only when the answer got lost', async () => {
    open(new Response('', { status: 502 }), undefined, undefined)
    const part = await decision()
    await decide(part)
    await user.keyboard('{Control>}{Enter}{/Control}')
    await within(part).findByText('连不上服务器。')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await shown('路灯不亮')
    expect(sent.map(({ body }) => body.command)).toEqual(['screen', 'screen', 'refer'])
    expect(sent[0]?.key).toBe(sent[1]?.key)
    expect(sent[2]?.key).not.toBe(sent[1]?.key)
  })

  it('does many one by one, and keeps chosen what was refused', async () => {
    open(problem(409, 'not_screened', '还没有甄别。'))
    await user.click(await screen.findByLabelText('选列出的全部'))
    const part = await screen.findByLabelText('一起分 2 件', { selector: 'section' })
    await user.click(await housing(part))
    await user.click(within(part).getByRole('button', { name: /^转送 2 件/ }))
    await screen.findByText('办成 1 件，没有办成 1 件。')
    expect(screen.getByText('没有办成：还没有甄别。')).toBeTruthy()
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('选 2026-0000a').checked).toBe(true))
    expect(sent.map(({ matter, body }) => [matter, body.command])).toEqual([['a', 'refer'], ['b', 'refer']])
  })

  it('greys out who may not receive it as that kind, says why, and takes back who was chosen', async () => {
    open()
    const part = await decision()
    await user.click(await housing(part))
    expect((await within(part).findByRole('option', { name: /^住建局/, selected: true })).getAttribute('aria-disabled')).toBe('false')
    await user.click(within(part).getByLabelText(/检举控告/))
    const barred = await within(part).findByRole('option', { name: /它就是被检举的。/, selected: false })
    expect(barred.getAttribute('aria-disabled')).toBe('true')
    await user.click(await housing(part))
    expect(barred.getAttribute('aria-selected')).toBe('false')
  })

  it('shows an organ that has ended with its successor, and does not let it be chosen', async () => {
    open()
    const part = await decision()
    await user.type(await within(part).findByLabelText('送到哪个机关、单位', { selector: 'input' }), '旧建设')
    const ended = await within(part).findByRole('option', { name: /2024年1月1日起不再存在，由住建局承继/ })
    await user.keyboard('{Enter}')
    expect(ended.getAttribute('aria-selected')).toBe('false')
    expect(ended.getAttribute('aria-disabled')).toBe('true')
  })
})
