import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { useNames } from '@/shared/api/queries'
import type { MatterPage } from '@/shared/api/types'
import { meAs, openScreen, prepareScreens, problem, user } from '@/shared/screen_fixture'
import { acceptedMatter } from './matter_fixture'
import { PetitionsCard } from './petitions_card'

const [petition] = acceptedMatter.petitions
const withPeople = (people: object[], more: Partial<MatterPage> = {}): MatterPage =>
  ({ ...acceptedMatter, petitions: [{ ...petition, petitioners: people }] as MatterPage['petitions'], ...more })
const masked = withPeople([{ name: '王春' }, { name: '苗新竹', phone: '139****4821' }])
const sealed = withPeople([{ name: null }], { permitted: ['request_unsealing'] })

let sent: unknown[] = []
const askToUnseal = vi.fn()

function Card({ page }: { page: MatterPage }) {
  return <PetitionsCard page={page} names={useNames()} today="2026-09-29" askToUnseal={askToUnseal} />
}

function open(page: MatterPage, ...answers: Response[]) {
  sent = []
  askToUnseal.mockClear()
  openScreen(<Card page={page} />, meAs('handler'), async (request) => {
    if (!request.url.endsWith('/reveal')) return Response.json({ items: [] })
    const body = await request.json() as Record<string, unknown>
    sent.push(body)
    return answers.shift() ?? Response.json({ petition_id: body.petition_id, petitioner: body.petitioner, represented: body.represented, field: body.field, value: '13900004821' })
  })
}

async function ask(button: string, reason: string) {
  await user.click(await screen.findByRole('button', { name: button }))
  const form = await screen.findByRole('dialog')
  if (reason) await user.type(within(form).getByLabelText('为什么要看'), reason)
  await user.click(within(form).getByRole('button', { name: /^显示/ }))
  return form
}

describe('A masked value', () => {
  beforeAll(prepareScreens)
  afterEach(cleanup)

  it('is shown for a reason, after it was said that this is recorded, and can be hidden', async () => {
    open(masked)
    const form = await ask('显示第 2 人的手机', '')
    expect(form.textContent).toContain('每显示一项都有记录')
    await within(form).findByText('请填这一项')
    expect(sent).toEqual([])
    await user.type(within(form).getByLabelText('为什么要看'), '约看现场')
    await user.click(within(form).getByRole('button', { name: /^显示/ }))
    await screen.findByText('13900004821')
    expect(sent).toEqual([{ petition_id: petition?.id, petitioner: 1, field: 'phone', reason: '约看现场' }])
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('button', { name: '收起第 2 人的手机' }))
    expect(screen.queryByText('13900004821')).toBeNull()
    expect(screen.getByText('139****4821')).toBeTruthy()
  })

  it('stays masked when the server refuses, and the reason stays written', async () => {
    open(masked, problem(422, 'invalid_fields', '有几项不对。', [{ name: 'reason', code: 'bad_value', detail: '' }]))
    const form = await ask('显示第 2 人的手机', '打 13900004821')
    await within(form).findByText('理由里不能写这件信访件里任何人的姓名、号码、住址')
    expect(within(form).getByLabelText<HTMLTextAreaElement>('为什么要看').value).toBe('打 13900004821')
  })

  it('of whom the petition speaks for is shown as theirs', async () => {
    const [plain] = masked.petitions
    open({ ...masked, petitions: [{ ...plain, represented: { name: '苗小竹', phone: '138****0007' } }] } as MatterPage)
    await screen.findByText('被代表人')
    await ask('显示被代表人的手机', '约看现场')
    await screen.findByText('13900004821')
    expect(sent).toEqual([{ petition_id: petition?.id, represented: true, field: 'phone', reason: '约看现场' }])
    expect(screen.getByText('139****4821')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '收起被代表人的手机' }))
    expect(screen.getByText('138****0007')).toBeTruthy()
  })

  it('is nothing to ask for where nothing is masked', async () => {
    open(withPeople([{ name: '王**' }, { name: '苗新竹', phone: '13900004821' }]))
    await screen.findByText('王**')
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('A sealed identity', () => {
  beforeAll(prepareScreens)
  afterEach(cleanup)

  it('leads to the request for a second person, with the reason as written', async () => {
    open(sealed, problem(403, 'approval_required', '须由另一单位的第二人批准。'))
    const form = await ask('显示第 1 人的身份', '要核实')
    await within(form).findByText('须由另一单位的第二人批准。')
    await user.click(within(form).getByRole('button', { name: '申请查看身份' }))
    expect(askToUnseal).toHaveBeenCalledWith(petition?.id, '要核实')
  })

  it('says why the request cannot be made now', async () => {
    const asked = { command: 'request_unsealing', code: 'unsealing_already_requested', sentence: '已经申请过了。', article: '' }
    open({ ...sealed, permitted: [], not_now: [asked] } as MatterPage, problem(403, 'approval_required', '须由另一单位的第二人批准。'))
    const form = await ask('显示第 1 人的身份', '要核实')
    await within(form).findByText('已经申请过了。')
    expect(within(form).queryByRole('button', { name: '申请查看身份' })).toBeNull()
  })

  it('is shown field by field once that person agreed', async () => {
    open(sealed)
    await ask('显示第 1 人的身份', '要核实')
    await waitFor(() => expect(sent).toEqual([{ petition_id: petition?.id, petitioner: 0, field: 'name', reason: '要核实' }]))
    await screen.findByText('13900004821')
  })

  it('has no way for whom the server lists none', async () => {
    open({ ...sealed, permitted: [] })
    await screen.findByText('（姓名不显示）')
    expect(screen.queryByRole('button')).toBeNull()
  })
})
