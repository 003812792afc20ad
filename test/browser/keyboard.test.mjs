// Without a mouse from the log-in on: a letter that is sorted, objected to and sent on, and an opinion from its
// first word to the petitioner's rating. (A group at the window: desk.test.mjs.) What was stored is read by the
// interface.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { acceptMatter } from './accepted.mjs'
import { atKeys, openByKeys, press, pressAt, tabTo, typeIn } from './keys.mjs'
import { program } from './running.mjs'
import { commandsOf } from './screens.mjs'

const [housing, land] = ['青禾县住房和城乡建设局', '青禾县自然资源局']
let clerk, organs

before(async () => {
  clerk = await program.as('clerk')
  organs = (await clerk.get('/api/v1/organs')).body.items
})

const idOf = (name) => organs.find((one) => one.name === name).id
const option = (page, name) => page.locator('.ant-select-dropdown:visible').getByTitle(name, { exact: true })

async function actsOf(account, id) {
  return (await (await program.as(account)).get(`/api/v1/matters/${id}`)).body.acts
}

// The usual next step by its key, any other by way of the list.
async function beginByKeys(page, command) {
  const button = commandsOf(page).getByRole('button', { name: new RegExp(`^${command}( ?Enter)?$`) })
  await button.waitFor()
  await press(page, 'c')
  await pressAt(page, button, 'Enter')
  const form = page.getByRole('dialog', { name: command })
  await form.waitFor()
  return form
}

async function sendByKeys(page, form) {
  await press(page, 'Control+Enter')
  await form.waitFor({ state: 'detached' })
}

// As the field of a browser takes it: month, day, year, from its first part on.
async function typeDay(page, field, on) {
  await tabTo(page, field)
  await press(page, 'ArrowLeft', 'ArrowLeft')
  const [year, month, day] = on.split('-')
  await page.keyboard.type(month + day + year)
}

describe('G and a letter', () => {
  it('leads to a page of the menu, never from inside a field, and stands on the sheet of all keys', () => atKeys('sorter', async (page) => {
    await page.getByRole('link', { name: '工作台' }).waitFor()
    for (const [letter, path] of [['f', '/sorting'], ['s', '/matters'], ['r', '/calendar'], ['d', '/register'], ['w', '/workbench']]) {
      await page.evaluate(() => document.activeElement.blur())
      await press(page, 'g', letter)
      await page.waitForURL(`**${path}`)
    }
    await press(page, 'Shift+Slash')
    await page.getByRole('dialog').getByRole('listitem').filter({ hasText: '去“分办”' }).waitFor()
    await press(page, 'Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await press(page, '/', 'g', 's')
    assert.equal(await page.getByRole('textbox', { name: '搜索事项' }).inputValue(), 'gs')
    assert.match(page.url(), /workbench$/)
  }))
})

describe('A letter, by keys alone', () => {
  const subject = '承包地的界桩被挪了'
  let matter

  before(async () => {
    const { body } = await clerk.post('/api/v1/petitions', {
      channel: 'letter', petitioners: [{ name: '苗新竹' }], subject, text: '界桩被挪了两米。', requests: ['查清界址'],
    })
    matter = { ...body.matter, petition: body.petition.id }
  })

  it('is sorted and assigned', () => atKeys('sorter', async (page) => {
    await pressAt(page, page.getByRole('link', { name: '分办' }), 'Enter')
    const queue = page.getByRole('region', { name: '待分办' })
    await queue.getByRole('listitem').filter({ hasText: matter.number }).waitFor()
    const current = queue.locator('[aria-current="true"]')
    await current.waitFor()
    while (!(await current.textContent()).includes(matter.number)) {
      const before = await current.textContent()
      await press(page, 'j')
      await current.filter({ hasNotText: before }).waitFor()
    }
    await page.getByRole('region', { name: '来件' }).getByRole('heading', { name: subject }).waitFor()
    const part = page.getByRole('region', { name: '怎么分' })
    await press(page, '3', 't')
    await page.keyboard.type('zjd')
    await option(page, '宅基地').waitFor()
    await press(page, 'Enter', 'Alt+6', 'a')
    await part.getByRole('radio', { name: '交办', checked: true }).waitFor()
    await press(page, 'r')
    await page.keyboard.type(housing)
    await part.getByRole('option', { name: housing }).first().waitFor()
    await press(page, 'Enter')
    await typeDay(page, part.getByLabel('要求反馈的日子'), await dayIn(40))
    await press(page, 'Control+Enter')
    await page.getByRole('status').getByText(`${matter.number}：甄别 · 交办 → ${housing}。`).waitFor()
  }))

  it('is objected to, though another act came in between', () => atKeys('handler.housing', async (page) => {
    await openByKeys(page, subject)
    const form = await beginByKeys(page, '提出异议')
    // The first field is there to be written in, without a step to it.
    await page.waitForFunction(() => document.activeElement?.id === 'command_reason')
    await page.keyboard.insertText('承包地不归本局管。')
    const { etag } = await clerk.get(`/api/v1/matters/${matter.id}`)
    const added = await clerk.post(`/api/v1/matters/${matter.id}/commands`, {
      command: 'supplement', petition_id: matter.petition, text: '又寄来一张照片。' }, { 'If-Match': etag })
    assert.equal(added.status, 201, JSON.stringify(added.body))
    await press(page, 'Control+Enter')
    const goOn = form.getByRole('button', { name: '带着我写的接着办' })
    await goOn.waitFor()
    assert.equal((await actsOf('handler.housing', matter.id)).at(-1).act, 'supplement')
    await pressAt(page, goOn, 'Enter')
    await goOn.waitFor({ state: 'detached' })
    assert.equal(await form.getByLabel('理由').inputValue(), '承包地不归本局管。')
    await sendByKeys(page, form)
  }))

  it('is taken back and sent on', async () => {
    await atKeys('sorter', async (page) => {
      await openByKeys(page, subject)
      const deciding = await beginByKeys(page, '处理异议')
      await pressAt(page, deciding.getByRole('radio', { name: '同意', exact: true }), 'Space')
      await sendByKeys(page, deciding)
      const form = await beginByKeys(page, '转送')
      await tabTo(page, form.getByRole('combobox', { name: '送到哪个机关、单位' }))
      await page.keyboard.type(land)
      await option(page, land).waitFor()
      await press(page, 'Enter')
      await sendByKeys(page, form)
    })
    const acts = await actsOf('handler.land', matter.id)
    assert.deepEqual(acts.map((act) => act.act), [
      'registration', 'screening', 'assignment', 'supplement', 'objection', 'objection_decision', 'referral'])
    assert.deepEqual([acts[2].to_organ_id, acts.at(-3).reason, acts.at(-2).result, acts.at(-1).to_organ_id], [
      idOf(housing), '承包地不归本局管。', 'agreed', idOf(land)])
  })
})

describe('Esc', () => {
  it('leads from a form to the button it was opened by, and from the matter to the list as it was filtered', () => atKeys('handler.housing', async (page) => {
    await page.goto(`${program.address}/matters?kind=appeal`)
    await page.getByRole('row').nth(1).waitFor()
    await press(page, 'Enter')
    await page.waitForURL(/\/matters\/[0-9a-f]{32}/)
    const form = await beginByKeys(page, '回避')
    await press(page, 'Escape')
    await form.waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.textContent === '回避')
    await press(page, 'Escape')
    await page.waitForURL(/\/matters\?kind=appeal/)
  }))
})

describe('An opinion, by keys alone', () => {
  const subject = '地下车库常年积水'
  const requests = ['抽干积水', '修好排水泵', '赔偿泡坏的车']
  let id

  before(async () => { id = await acceptMatter(program, subject, { requests }) })

  const request = (page, number) => page.getByRole('group', { name: new RegExp(`^诉求 ${number}`) })
  const approval = (page) => page.getByRole('region', { name: '审核' })
  const approve = (page, name) => pressAt(page, approval(page).getByRole('button', { name, exact: true }), 'Enter')

  async function askApproval(page) {
    const button = approval(page).getByRole('button', { name: '送审', exact: true })
    await pressAt(page, button, 'Enter')
    await button.waitFor({ state: 'detached' })
  }

  // By its own key for whoever may write, by the link for the head.
  async function openOpinion(page) {
    await openByKeys(page, subject)
    await page.getByRole('link', { name: '一起写意见书' }).waitFor()
    await press(page, 'e')
    await page.getByRole('heading', { level: 1, name: '处理意见书' }).waitFor()
  }

  it('is written request by request and sent for approval', () => atKeys('handler.housing', async (page) => {
    await openOpinion(page)
    for (const [number, result] of [[1, 1], [2, 2], [3, 3]]) {
      await press(page, 'Alt+ArrowDown')
      await page.keyboard.insertText(`第 ${number} 项查明属实。`)
      await press(page, `Alt+${result}`, 'Alt+l')
      await page.keyboard.type('第三十二条')
      await page.locator('.ant-select-dropdown:visible').getByText('《信访工作条例》第三十二条').first().waitFor()
      await press(page, 'Enter', 'Escape')
      await typeIn(page, request(page, number).getByLabel('怎么答复'), `第 ${number} 项的答复。`)
    }
    await approval(page).getByText('各项都写齐了。').waitFor()
    await askApproval(page)
  }))

  it('is returned, mended, approved, issued, served and rated', async () => {
    await atKeys('head.housing', async (page) => {
      await openOpinion(page)
      await typeIn(page, page.getByLabel('退回的理由'), '写明哪一天抽干。')
      await approve(page, '退回修改')
      await approval(page).getByText(/退回了这一稿/).waitFor()
    })
    await atKeys('handler.housing', async (page) => {
      await openOpinion(page)
      await approval(page).getByText('写明哪一天抽干。').waitFor()
      await typeIn(page, request(page, 1).getByLabel('怎么答复'), '月底前抽干。')
      await press(page, 'Control+s')
      await askApproval(page)
    })
    await atKeys('head.housing', async (page) => {
      await openOpinion(page)
      await page.getByRole('article').getByText('月底前抽干。').waitFor()
      await approve(page, '同意')
      await approval(page).getByText('还没有拟好的意见。', { exact: false }).waitFor()
    })
    await atKeys('handler.housing', async (page) => {
      await openOpinion(page)
      await approve(page, '按这一稿提出意见')
      await approval(page).getByText('已按这一稿提出意见。').waitFor()
    })
    await atKeys('head.housing', async (page) => {
      await openOpinion(page)
      await approve(page, '出具处理意见书')
      await page.getByText('处理意见书已经出具。', { exact: false }).waitFor()
    })
    await atKeys('handler.housing', async (page) => {
      await openByKeys(page, subject)
      const serving = await beginByKeys(page, '送达')
      await pressAt(page, serving.getByRole('radio', { name: '当面送达' }), 'Space')
      await typeDay(page, serving.getByLabel('收到日期'), await dayIn(1))
      await press(page, 'Control+Enter')
      await serving.getByText('日子在今天以后').first().waitFor()
      assert.equal((await actsOf('handler.housing', id)).at(-1).act, 'opinion')
      await typeDay(page, serving.getByLabel('收到日期'), await dayIn(0))
      await sendByKeys(page, serving)
      const rating = await beginByKeys(page, '记录评价')
      await pressAt(page, rating.getByRole('radio', { name: '对办理单位' }), 'Space')
      await pressAt(page, rating.getByRole('radio', { name: '满意', exact: true }), 'Space')
      await sendByKeys(page, rating)
    })
    const acts = await actsOf('handler.housing', id)
    assert.deepEqual(acts.map((act) => act.act).slice(-4), ['opinion_proposal', 'opinion', 'service', 'rating'])
    assert.deepEqual(acts.at(-4).answers.map((one) => [one.result, one.fact, one.text]), [
      ['support', '第 1 项查明属实。', '月底前抽干。'], ['explanation', '第 2 项查明属实。', '第 2 项的答复。'],
      ['no_support', '第 3 项查明属实。', '第 3 项的答复。']])
    assert.deepEqual([acts.at(-1).of, acts.at(-1).grade], ['organ', 'satisfied'])
  })
})

async function dayIn(days) {
  const { today } = (await clerk.get('/api/v1/me')).body
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
