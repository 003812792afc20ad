// The long way of one matter: a hearing, an extension, the opinion, reexamination and final review, each by the
// officer whose step it is; and what the server refuses on the way. What was stored is read by the interface.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { acceptMatter } from './accepted.mjs'
import { at, program } from './running.mjs'
import { begin, chooseArticle, commandsOf, give, openMatter, send } from './screens.mjs'

const subject = '南门市场污水横流'
let id, today

before(async () => {
  today = (await (await program.as('clerk')).get('/api/v1/me')).body.today
  id = await acceptMatter(program, subject, { on: daysAgo(12) })
})

const daysAgo = (days) => new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

const inMatter = (account, work) => at(account, async (page) => {
  await openMatter(page, subject)
  await work(page)
})

const pageOf = async (account) => (await (await program.as(account)).get(`/api/v1/matters/${id}`)).body
const actsOf = async (account) => (await pageOf(account)).acts
const names = (acts) => acts.map((act) => act.act)

// What the server says of a field stands under that field; all that was typed is still there.
async function isRefused(form, command, field, sentence) {
  const typed = await form.getByLabel(field, { exact: true }).inputValue()
  await send(form, command)
  await form.getByText(sentence).waitFor()
  assert.equal(await form.getByLabel(field, { exact: true }).inputValue(), typed)
}

async function decide(form, text, article) {
  await form.getByText('维持', { exact: true }).click()
  await form.getByLabel('经过和内容').fill(text)
  await chooseArticle(form, `《信访工作条例》${article}`)
}

const serve = (page) => give(page, '送达', (form) => form.getByText('当面送达', { exact: true }).click())

describe('A hearing', () => {
  it('is offered, announced seven days ahead, no sooner, and held', () => inMatter('handler.housing', async (page) => {
    await give(page, '告知听证权利', async (form) => {
      await form.getByLabel('经过和内容').fill('可以要求举行听证。')
      await form.getByLabel('办理日期').fill(daysAgo(9))
    })
    const form = await begin(page, '定听证时间')
    await form.getByLabel('听证日期').fill(daysAgo(6))
    await form.getByLabel('听证地点').fill('局二楼会议室')
    await form.getByLabel('办理日期').fill(daysAgo(9))
    await isRefused(form, '定听证时间', '听证日期', '日子太早')
    assert.deepEqual(names(await actsOf('handler.housing')).slice(-1), ['hearing_offer'])
    await form.getByLabel('听证日期').fill(daysAgo(1))
    await send(form, '定听证时间')
    await form.waitFor({ state: 'detached' })
    await give(page, '记录听证', (held) => held.getByLabel('经过和内容').fill('各方到场，说明排水管网的权属。'))
    const acts = await actsOf('handler.housing')
    assert.deepEqual(names(acts).slice(-3), ['hearing_offer', 'hearing_appointment', 'hearing'])
    assert.deepEqual([acts.at(-2).held_on, acts.at(-2).place, acts.at(-1).on], [daysAgo(1), '局二楼会议室', today])
  }))
})

describe('An extension', () => {
  it('of more than thirty days is refused; of thirty it is asked for, and allowed by another', async () => {
    const dueOf = async () => (await pageOf('handler.housing')).duties.find((duty) => duty.kind === 'issue_opinion').due_on
    const due = await dueOf()
    await inMatter('handler.housing', async (page) => {
      const form = await begin(page, '申请延期')
      await form.getByLabel('延长几日').fill('31')
      await form.getByLabel('理由').fill('要等管网检测。')
      await isRefused(form, '申请延期', '延长几日', '要在 1 到 30 之间')
      assert.equal(names(await actsOf('handler.housing')).includes('extension_request'), false)
      await form.getByLabel('延长几日').fill('30')
      await send(form, '申请延期')
      await form.waitFor({ state: 'detached' })
      assert.equal(await commandsOf(page).getByRole('button', { name: '批准延期' }).count(), 0)
    })
    await inMatter('head.housing', (page) => give(page, '批准延期', async (form) => {
      await form.getByLabel('延长几日').fill('30')
      await form.getByLabel('理由').fill('情况复杂，同意。')
    }))
    const acts = await actsOf('handler.housing')
    assert.deepEqual(names(acts).slice(-2), ['extension_request', 'extension'])
    assert.deepEqual([acts.at(-1).days, acts.at(-1).reason], [30, '情况复杂，同意。'])
    assert.ok(await dueOf() > due)
  })
})

describe('Remedies', () => {
  it('begin with an opinion that was served', async () => {
    await inMatter('handler.housing', (page) => give(page, '写处理意见', async (form) => {
      await form.getByText('支持', { exact: true }).click()
      await form.getByLabel('查明的事实').fill('检测显示主管堵塞。')
      await chooseArticle(form, '《信访工作条例》第三十二条')
      await form.getByLabel('怎么答复').fill('年底前换管。')
    }))
    await inMatter('head.housing', (page) => give(page, '出具处理意见书'))
    await inMatter('handler.housing', async (page) => {
      await serve(page)
      await give(page, '申请复查', (form) => form.getByLabel('理由').fill('没有说哪一天换。'))
    })
  })

  it('go to the city, and the organ itself has no part in it', async () => {
    await inMatter('handler.housing', async (page) => {
      assert.equal(await commandsOf(page).getByRole('button', { name: '受理复查' }).count(), 0)
    })
    const handler = await program.as('handler.housing')
    const { etag } = await handler.get(`/api/v1/matters/${id}`)
    const refused = await handler.post(`/api/v1/matters/${id}/commands`, { command: 'accept_reexamination' }, { 'If-Match': etag })
    assert.deepEqual([refused.status, refused.body.code], [403, 'outside_mandate'])
    await inMatter('reviewer.city', async (page) => {
      await give(page, '受理复查')
      await give(page, '作出复查意见', (form) => decide(form, '原意见事实清楚。', '第三十五条'))
      await serve(page)
      await give(page, '申请复核', (form) => form.getByLabel('理由').fill('复查没有看现场。'))
    })
  })

  it('end with the final review at the province', async () => {
    await inMatter('reviewer.province', async (page) => {
      await give(page, '受理复核')
      await give(page, '作出复核意见', (form) => decide(form, '查过全卷，维持。', '第三十六条'))
      await serve(page)
      await commandsOf(page).getByRole('button', { name: /^终结/ }).waitFor()
      assert.equal(await commandsOf(page).getByRole('button', { name: '申请复核' }).count(), 0)
    })
    const acts = await actsOf('reviewer.province')
    assert.deepEqual(names(acts).slice(4), [
      'hearing_offer', 'hearing_appointment', 'hearing', 'extension_request', 'extension',
      'opinion_proposal', 'opinion', 'service', 'reexamination_request', 'reexamination_acceptance', 'reexamination_decision', 'service',
      'final_review_request', 'final_review_acceptance', 'final_review_decision', 'service'])
    const decisions = acts.filter((act) => act.act.endsWith('_decision'))
    assert.deepEqual(decisions.map((act) => [act.result, act.text]), [['upheld', '原意见事实清楚。'], ['upheld', '查过全卷，维持。']])
  })
})
