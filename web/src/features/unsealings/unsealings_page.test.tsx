import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import UnsealingsPage from './unsealings_page'

const id = (letter: string) => letter.repeat(32)
const waiting = {
  matter_id: id('a'), number: '2026-00012', n: 4, petition_id: id('b'), asked_on: '2026-09-28', organ_id: id('2'),
  role: 'discipline', reason: '要向本人核实取证的时间。',
}
const act = (name: string, more: object) => ({
  act: name, n: 5, on: '2026-09-29', recorded_at: '2026-09-29T02:00:00Z', officer_id: id('9'), organ_id: id('1'),
  petition_id: id('b'), request: 4, ...more,
})

let sent: { version: string | null; body: Record<string, unknown> }[] = []

function open(...answers: Response[]) {
  sent = []
  openScreen(<UnsealingsPage />, meAs('head'), async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.endsWith('/commands')) {
      sent.push({ version: request.headers.get('If-Match'), body: await request.json() as Record<string, unknown> })
      return answers.shift() ?? Response.json({ acts: [act('unsealing', { until_on: '2026-10-02' })] }, { status: 201 })
    }
    const isDone = sent.length > 0 && answers.length === 0
    if (pathname.endsWith('/unsealings')) return Response.json({ items: isDone ? [] : [{ ...waiting, n: 4 + sent.length }] })
    return Response.json({ items: pathname.endsWith('/organs') ? [{ id: id('2'), name: '县纪委监委' }] : [] })
  })
}

async function begin(command: string) {
  await user.click(await screen.findByRole('button', { name: `${command}：2026-00012` }))
  return screen.findByRole('dialog')
}

const send = (form: HTMLElement, command: string) => user.click(within(form).getByRole('button', { name: new RegExp(`^${command}`) }))

describe('The page of waiting unsealings', () => {
  beforeAll(prepareScreens)
  afterEach(cleanup)

  it('tells who asks and why, and links to no matter', async () => {
    open()
    await screen.findByText('理由：要向本人核实取证的时间。')
    expect(await screen.findByText(/县纪委监委 · 纪检/)).toBeTruthy()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('grants with the version of the list and shows until when', async () => {
    open()
    await send(await begin('同意查看身份'), '同意查看身份')
    await screen.findByText('可查看到 10月2日 周五')
    expect(sent).toEqual([{ version: '"4"', body: { command: 'grant_unsealing', petition_id: id('b') } }])
    expect(await screen.findByText('现在没有等您答复的申请。')).toBeTruthy()
  })

  it('refuses with a reason only', async () => {
    open(Response.json({ acts: [act('unsealing_refusal', { reason: '先写信问。' })] }, { status: 201 }))
    const form = await begin('不同意查看身份')
    await send(form, '不同意查看身份')
    await within(form).findByText('请填这一项')
    expect(sent).toHaveLength(0)
    await user.type(within(form).getByLabelText('为什么不同意'), '先写信问。')
    await send(form, '不同意查看身份')
    await screen.findByRole('status', { name: '刚才答复的' })
    expect(sent[0]?.body).toMatchObject({ command: 'refuse_unsealing', reason: '先写信问。' })
  })

  it('goes on with the newer version when something came in between', async () => {
    open(problem(412, 'stale', '有了新的办理行为'), Response.json({ acts: [act('unsealing_refusal', {})] }, { status: 201 }))
    const form = await begin('不同意查看身份')
    await user.type(within(form).getByLabelText('为什么不同意'), '先写信问。')
    await send(form, '不同意查看身份')
    await user.click(await within(form).findByRole('button', { name: '带着我写的接着办' }))
    await send(form, '不同意查看身份')
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]).toMatchObject({ version: '"5"', body: { reason: '先写信问。' } })
  })

  it('says why it was refused', async () => {
    open(problem(409, 'unsealing_needs_another_organ', '须由另一个机关的人答复。'))
    const form = await begin('同意查看身份')
    await send(form, '同意查看身份')
    await within(form).findByText('须由另一个机关的人答复。')
  })
})
