// The sorting desk: what waits is screened and passed on, the next one is shown; by the dozen, each with its
// own answer; and what accuses an organ does not reach it. What was stored is read by the interface.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { at, program } from './running.mjs'
import { choose } from './screens.mjs'

let clerk, organs

before(async () => {
  clerk = await program.as('clerk')
  organs = (await clerk.get('/api/v1/organs')).body.items
})

const atDesk = (account, work, options) => at(account, async (page) => {
  await page.getByRole('link', { name: /^(分办|Sorting)$/ }).click()
  await page.getByRole('heading', { level: 1, name: /^(待分办|To be sorted)$/ }).waitFor()
  await work(page)
}, options)

const named = (end) => organs.find((one) => one.name.endsWith(end))

async function register(subject, more = {}) {
  const { body } = await clerk.post('/api/v1/petitions', {
    channel: 'letter', petitioners: [{ name: '苗新竹' }], subject, text: `${subject}，望早日解决。`, requests: ['早日解决'], ...more,
  })
  return body.matter
}

async function give(account, { id }, command) {
  const officer = await program.as(account)
  const { etag } = await officer.get(`/api/v1/matters/${id}`)
  const given = await officer.post(`/api/v1/matters/${id}/commands`, command, { 'If-Match': etag })
  assert.equal(given.status, 201, JSON.stringify(given.body))
}

const screening = { command: 'screen', kind: 'appeal', category: 'urban_rural.property_service', branch: 6 }

// Who has passed a matter on sees it no more: its acts are read where it lies.
async function actsOf({ id }, account) {
  const { body } = await (await program.as(account)).get(`/api/v1/matters/${id}`)
  return body.acts
}
const last = (acts, count) => acts.slice(-count).map((act) => act.act)

const queue = (page) => page.getByRole('region', { name: /^(待分办|To be sorted)$/ })
const letter = (page) => page.getByRole('region', { name: /^(来件|What came)$/ })
const decision = (page) => page.getByRole('region', { name: /^(怎么分|Where it goes)$/ })
const many = (page) => page.getByRole('region', { name: /^一起分/ })
const heading = (page, subject) => letter(page).getByRole('heading', { name: subject })

// What is due last stands last: the list is read on until it is there.
async function inQueue(page, number) {
  const row = queue(page).getByRole('listitem').filter({ hasText: number })
  const more = queue(page).getByRole('button', { name: /^(再看一些|More|加载更多)/ })
  await queue(page).getByRole('listitem').first().waitFor()
  while (await row.count() === 0) await more.click()
  return row
}

async function open(page, matter, subject) {
  await (await inQueue(page, matter.number)).getByRole('button').click()
  await heading(page, subject).waitFor()
}

async function receiver(part, organ) {
  await part.getByRole('combobox', { name: '送到哪个机关、单位' }).fill(organ.name)
  await part.getByRole('option', { name: organ.name }).first().click()
}

describe('A letter', () => {
  it('is screened and assigned, and the next is shown', async () => {
    const matter = await register('楼道灯坏了两个月')
    await register('楼下的沟盖板断了')
    await atDesk('sorter', async (page) => {
      await open(page, matter, '楼道灯坏了两个月')
      const part = decision(page)
      await part.getByRole('radio', { name: '申诉求决' }).check()
      await choose(part, '内容分类', '物业管理')
      await part.getByRole('radio', { name: '（六）按信访程序办理' }).check()
      await page.keyboard.press('a')
      await part.getByRole('radio', { name: '交办', checked: true }).waitFor()
      await receiver(part, named('住房和城乡建设局'))
      await part.getByRole('button', { name: /^交办/ }).click()
      await part.getByText('请填这一项').waitFor()
      await part.getByLabel('要求反馈的日子').fill(dayAfter(40))
      await part.getByRole('button', { name: /^交办/ }).click()
      await page.getByRole('status').getByText(`${matter.number}：甄别 · 交办 → ${named('住房和城乡建设局').name}。`).waitFor()
      await heading(page, '楼道灯坏了两个月').waitFor({ state: 'detached' })
      await letter(page).waitFor()
      await queue(page).getByText(matter.number).waitFor({ state: 'detached' })
    })
    const acts = await actsOf(matter, 'handler.housing')
    assert.deepEqual(last(acts, 2), ['screening', 'assignment'])
    assert.deepEqual([acts.at(-2).kind, acts.at(-2).category, acts.at(-2).branch], ['appeal', 'urban_rural.property_service', 6])
    assert.deepEqual([acts.at(-1).to_organ_id, acts.at(-1).report_due_on], [named('住房和城乡建设局').id, dayAfter(40)])
  })

  it('goes its way by keyboard alone', async () => {
    const matter = await register('电梯常常停在半路')
    const following = await register('电梯里没有灯')
    await atDesk('sorter', async (page) => {
      await inQueue(page, following.number)
      const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key) }
      const current = queue(page).locator('[aria-current="true"]')
      while (!(await current.textContent()).includes(matter.number)) {
        const before = await current.textContent()
        await press('j')
        await current.filter({ hasNotText: before }).waitFor()
      }
      await heading(page, '电梯常常停在半路').waitFor()
      await press('3', 't')
      await page.keyboard.type('wygl')
      await page.locator('.ant-select-dropdown:visible').getByTitle('物业管理').waitFor()
      await press('Enter')
      await press('Alt+6', 'z', 'r')
      await page.keyboard.type('青禾县住房')
      await decision(page).getByRole('option', { name: named('住房和城乡建设局').name }).first().waitFor()
      await press('Enter', 'Control+Enter')
      await heading(page, '电梯里没有灯').waitFor()
      // The keys count for the next one at once.
      await press('1')
      await decision(page).getByRole('radio', { name: '建议意见', checked: true }).waitFor()
    })
    const acts = await actsOf(matter, 'handler.housing')
    assert.deepEqual(last(acts, 2), ['screening', 'referral'])
    assert.equal(acts.at(-1).to_organ_id, named('住房和城乡建设局').id)
    assert.deepEqual(last(await actsOf(following, 'sorter'), 1), ['registration'])
  })

  it('that somebody else wrote something in is looked at first, and what was chosen is kept', async () => {
    const matter = await register('水压不够')
    await give('sorter', matter, screening)
    await atDesk('sorter', async (page) => {
      await open(page, matter, '水压不够')
      await receiver(decision(page), named('住房和城乡建设局'))
      await give('clerk', matter, { command: 'supplement', petition_id: (await petitionOf(matter)), text: '六楼早晚没有水。' })
      await page.keyboard.press('Control+Enter')
      await decision(page).getByText('您填写的时候，这件事有了新的办理行为。').waitFor()
      assert.deepEqual(last(await actsOf(matter, 'sorter'), 1), ['supplement'])
      await letter(page).getByText('六楼早晚没有水。').waitFor()
      await decision(page).getByRole('button', { name: '带着我写的接着办' }).click()
      await page.keyboard.press('Control+Enter')
      await page.getByRole('status').getByText(new RegExp(`^${matter.number}：转送`)).waitFor()
    })
    assert.deepEqual(last(await actsOf(matter, 'handler.housing'), 2), ['supplement', 'referral'])
  })
})

describe('Many at once', () => {
  it('are done one by one; what is refused says why and stays chosen', async () => {
    const [first, unscreened, third] = [await register('一号楼漏水'), await register('二号楼漏水'), await register('三号楼漏水')]
    await give('sorter', first, screening)
    await give('sorter', third, screening)
    await atDesk('sorter', async (page) => {
      for (const { number } of [first, unscreened, third]) await (await inQueue(page, number)).getByRole('checkbox').check()
      const part = many(page)
      await receiver(part, named('住房和城乡建设局'))
      await part.getByRole('button', { name: /^转送 3 件/ }).click()
      const results = page.getByRole('region', { name: '结果' })
      await results.getByText('办成 2 件，没有办成 1 件。').waitFor()
      const refused = results.getByRole('listitem').filter({ hasText: unscreened.number })
      await refused.getByText('还没有甄别。请先定类别和途径。').waitFor()
      await refused.getByText('第三十一条').waitFor()
      await queue(page).getByText('已选 1 件').waitFor()
      await queue(page).getByRole('checkbox', { name: `选 ${unscreened.number}`, checked: true }).waitFor()
      assert.deepEqual(last(await actsOf(unscreened, 'sorter'), 1), ['registration'])
      // With what was missing, the one that stayed goes too.
      await part.getByRole('radio', { name: '申诉求决' }).check()
      await choose(part, '内容分类', '物业管理')
      await part.getByRole('radio', { name: '（六）按信访程序办理' }).check()
      await part.getByRole('button', { name: /^转送 1 件/ }).click()
      await results.getByText('办成 1 件，没有办成 0 件。').waitFor()
      await decision(page).waitFor()
    })
    for (const matter of [first, unscreened, third]) {
      const acts = await actsOf(matter, 'handler.housing')
      assert.deepEqual(last(acts, 2), ['screening', 'referral'])
      assert.equal(acts.at(-1).to_organ_id, named('住房和城乡建设局').id)
    }
  })
})

describe('An accusation', () => {
  it('does not reach the organ it accuses, which is no choice from the start', async () => {
    const housing = named('住房和城乡建设局')
    const matter = await register('反映住建部门收钱办证', { kind: 'accusation', complained_of: [{ organ_id: housing.id }] })
    await atDesk('discipline', async (page) => {
      await open(page, matter, '反映住建部门收钱办证')
      await letter(page).getByText(/检举控告，密封办理/).waitFor()
      await letter(page).getByText(housing.name).waitFor()
      const part = decision(page)
      await choose(part, '内容分类', '物业管理')
      await part.getByRole('combobox', { name: '送到哪个机关、单位' }).fill(housing.name)
      const option = part.getByRole('option', { name: housing.name }).first()
      await option.getByText(/材料不能到那里.*第三十条/).waitFor()
      assert.equal(await option.getAttribute('aria-disabled'), 'true')
      await page.keyboard.press('Enter')
      assert.equal(await part.getByRole('option', { selected: true }).count(), 0)
      await receiver(part, named('市场监督管理局'))
      await page.keyboard.press('Control+Enter')
      await page.getByRole('status').getByText(`${matter.number}：甄别 · 转送 → ${named('市场监督管理局').name}。`).waitFor()
    })
    const acts = await actsOf(matter, 'discipline')
    assert.deepEqual(last(acts, 2), ['screening', 'referral'])
    assert.equal(acts.at(-1).to_organ_id, named('市场监督管理局').id)
  })

  it('found among the letters goes to its keeper, and no further by this desk', async () => {
    const housing = named('住房和城乡建设局')
    const matter = await register('窗口收了好处', { complained_of: [{ organ_id: housing.id }] })
    await atDesk('sorter', async (page) => {
      await open(page, matter, '窗口收了好处')
      const part = decision(page)
      await part.getByRole('radio', { name: '检举控告' }).check()
      await choose(part, '内容分类', '物业管理')
      await part.getByRole('combobox', { name: '送到哪个机关、单位' }).fill(housing.name)
      await part.getByRole('option', { name: housing.name, disabled: true }).first().waitFor()
      await receiver(part, named('市场监督管理局'))
      await page.keyboard.press('Control+Enter')
      await page.getByRole('status').getByText(/甄别。已密封，由青禾县纪委监委接着办。/).waitFor()
      await queue(page).getByText(matter.number).waitFor({ state: 'detached' })
    })
    assert.deepEqual(last(await actsOf(matter, 'discipline'), 1), ['screening'])
  })
})

describe('In English', () => {
  it('a suggestion is referred', async () => {
    const matter = await register('A bench at the stop')
    await atDesk('sorter', async (page) => {
      await open(page, matter, 'A bench at the stop')
      const part = decision(page)
      await part.getByRole('radio', { name: 'Suggestion' }).check()
      await choose(part, 'Category', 'Property management')
      await part.getByRole('combobox', { name: 'To which organ' }).fill(named('交通运输局').name)
      await part.getByRole('option', { name: named('交通运输局').name }).first().click()
      await part.getByRole('button', { name: /^Refer/ }).click()
      await page.getByRole('status').getByText(new RegExp(`^${matter.number}: Screening`)).waitFor()
    }, { language: 'en' })
    assert.deepEqual(last(await actsOf(matter, 'handler.transport'), 2), ['screening', 'referral'])
  })
})

function dayAfter(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

async function petitionOf({ id }) {
  return (await (await program.as('sorter')).get(`/api/v1/matters/${id}`)).body.petitions[0].id
}
