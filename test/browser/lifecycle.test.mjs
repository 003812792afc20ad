// One matter from registration to the archive, each officer at their own screen; afterwards the record is
// read by the interface.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { at, program } from './running.mjs'
import { begin, choose, chooseArticle, give, openMatter, send } from './screens.mjs'

const subject = '青石里三号楼电梯停运半年'

const inMatter = (account, work) => at(account, async (page) => {
  await openMatter(page, subject)
  await work(page)
})

const pick = (form, name) => form.getByText(name, { exact: true }).first().click()

async function handIn(page, form, name) {
  const chooser = page.waitForEvent('filechooser')
  await form.getByRole('button', { name: '选文件', exact: true }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from('本人已收到处理意见书。') })
  await form.getByText('已收下').waitFor()
}

describe('A matter', () => {
  let number, code

  it('is registered by the clerk, who gets number and query code', () => at('clerk', async (page) => {
    await page.getByRole('link', { name: '登记' }).click()
    await page.getByRole('textbox', { name: '姓名' }).first().fill('章未名')
    await page.getByRole('textbox', { name: '手机' }).fill('13900004821')
    await page.getByRole('textbox', { name: '一句话标题' }).fill(subject)
    await page.getByRole('textbox', { name: '诉求 1' }).fill('修好电梯')
    await page.getByRole('textbox', { name: '诉求 1' }).press('Enter')
    await page.getByRole('textbox', { name: '诉求 2' }).fill('公开维修资金账目')
    await page.getByRole('textbox', { name: '经过和内容' }).fill('三号楼电梯停运半年，老人上下楼困难，物业没有说哪天修。')
    await page.getByRole('textbox', { name: '经过和内容' }).press('Control+Enter')
    const voucher = page.getByRole('region', { name: '已登记' })
    await voucher.waitFor()
    const shown = await voucher.getByRole('definition').allTextContents()
    ;[number, code] = shown
    assert.match(number, /^\d{6}-\d{4}-\d$/)
    assert.match(code, /^\d{5} \d{5}$/)
  }))

  it('is screened and referred by the sorter', () => inMatter('sorter', async (page) => {
    await give(page, '甄别分类', async (form) => {
      await pick(form, '申诉求决')
      await choose(form, '内容分类', '物业管理')
      await pick(form, '（六）按信访程序办理')
    })
    await give(page, '转送', (form) => choose(form, '送到哪个机关、单位', '住房和城乡建设局'))
  }))

  it('is accepted and answered request by request by the handler', () => inMatter('handler.housing', async (page) => {
    await give(page, '受理')
    await give(page, '写处理意见', async (form) => {
      await form.getByText('支持', { exact: true }).nth(0).click()
      await form.getByLabel('查明的事实').nth(0).fill('控制柜损坏，已报修。')
      await chooseArticle(form, '《信访工作条例》第三十二条', 0)
      await form.getByLabel('怎么答复').nth(0).fill('十月底前修好并恢复运行。')
      await form.getByText('解释说明', { exact: true }).nth(1).click()
      await form.getByLabel('查明的事实').nth(1).fill('账目每年三月在楼道公示。')
      await chooseArticle(form, '《信访工作条例》第三十二条', 1)
      await form.getByLabel('怎么答复').nth(1).fill('已把公示照片附在卷内。')
    })
  }))

  it('gets its opinion issued by the head', () => inMatter('head.housing', (page) => give(page, '出具处理意见书')))

  it('is served and rated, and reexamination is asked for', () => inMatter('handler.housing', async (page) => {
    await give(page, '送达', async (form) => {
      await pick(form, '当面送达')
      await handIn(page, form, '送达回证.txt')
    })
    await page.getByRole('list', { name: '送达回证' }).getByRole('link', { name: '送达回证.txt' }).waitFor()
    await give(page, '记录评价', (form) => pick(form, '不满意'))
    await give(page, '申请复查', (form) => form.getByLabel('理由').fill('没有说哪一天修好。'))
  }))

  it('is reexamined at the city', () => inMatter('reviewer.city', async (page) => {
    await give(page, '受理复查')
    await give(page, '作出复查意见', (form) => decide(form, '原意见事实清楚。', '第三十五条'))
    await give(page, '送达', (form) => pick(form, '邮寄'))
    await give(page, '申请复核', (form) => form.getByLabel('理由').fill('复查没有看现场。'))
  }))

  it('is finally reviewed and concluded at the province', () => inMatter('reviewer.province', async (page) => {
    await give(page, '受理复核')
    await give(page, '作出复核意见', (form) => decide(form, '查过全卷，维持。', '第三十六条'))
    await give(page, '送达', (form) => pick(form, '邮寄'))
    await give(page, '终结', (form) => choose(form, '理由依据', '三级终结'))
  }))

  it('is archived by the archivist', () => inMatter('archivist', async (page) => {
    await give(page, '归档', (form) => form.getByLabel('卷号').fill('2026-30-0001'))
    await page.getByText('已归档').first().waitFor()
  }))

  it('has every act in its record', async () => {
    const archivist = await program.as('archivist')
    const list = await archivist.get(`/api/v1/matters?q=${encodeURIComponent(subject)}`)
    assert.equal(list.body.items.length, 1)
    const { body } = await archivist.get(`/api/v1/matters/${list.body.items[0].id}`)
    assert.equal(body.matter.state, 'archived')
    assert.equal(body.petitions[0].number, number)
    assert.deepEqual(body.acts.map((act) => act.act), [
      'registration', 'screening', 'referral', 'acceptance', 'opinion_proposal', 'opinion', 'service', 'rating',
      'reexamination_request', 'reexamination_acceptance', 'reexamination_decision', 'service',
      'final_review_request', 'final_review_acceptance', 'final_review_decision', 'service', 'conclusion', 'archiving',
    ])
    const proposal = body.acts.find((act) => act.act === 'opinion_proposal')
    assert.deepEqual(proposal.answers.map((answer) => [answer.request, answer.result]), [[1, 'support'], [2, 'explanation']])
  })
})

async function decide(form, text, article) {
  await pick(form, '维持')
  await form.getByLabel('经过和内容').fill(text)
  await chooseArticle(form, `《信访工作条例》${article}`)
}

describe('The server', () => {
  const accusation = '反映住建部门有人收钱办证'

  it('refuses a referral to the accused, and the screen says by which article', async () => {
    const clerk = await program.as('clerk')
    const organs = (await clerk.get('/api/v1/organs')).body.items
    const housing = organs.find((organ) => organ.name.endsWith('住房和城乡建设局')).id
    const registered = await clerk.post('/api/v1/petitions', {
      channel: 'letter', petitioners: [{ name: '章未名' }], subject: accusation, text: '有人收钱才办证。',
      kind: 'accusation', complained_of: [{ organ_id: housing }],
    })
    assert.equal(registered.status, 201)
    await at('discipline', async (page) => {
      await openMatter(page, accusation)
      await give(page, '甄别分类', async (form) => {
        await pick(form, '检举控告')
        await choose(form, '内容分类', '物业管理')
      })
      const form = await begin(page, '转送')
      await choose(form, '送到哪个机关、单位', '住房和城乡建设局')
      await send(form, '转送')
      await form.getByRole('alert').getByText('第三十条').waitFor()
      assert.ok(await form.getByText('青禾县住房和城乡建设局').isVisible(), 'what was chosen is still there')
    })
    const discipline = await program.as('discipline')
    const { body } = await discipline.get(`/api/v1/matters/${registered.body.matter.id}`)
    assert.deepEqual(body.acts.map((act) => act.act), ['registration', 'screening'])
  })

  it('tells that somebody was quicker, keeps the text and takes it then', async () => {
    const quick = '望江路路灯三个月不亮'
    const clerk = await program.as('clerk')
    const { body } = await clerk.post('/api/v1/petitions', { channel: 'phone', petitioners: [{ name: '章未名' }], subject: quick, text: '路灯不亮。' })
    const path = `/api/v1/matters/${body.matter.id}`
    const sorter = await program.as('sorter')
    await at('sorter', async (page) => {
      await openMatter(page, quick)
      const form = await begin(page, '书面告知')
      await form.getByLabel('经过和内容').fill('已收到您的来电。')
      const seen = await sorter.get(path)
      const other = await sorter.post(`${path}/commands`, { command: 'screen', kind: 'suggestion', category: 'urban_rural.utilities' }, { 'If-Match': seen.etag })
      assert.equal(other.status, 201)
      await send(form, '书面告知')
      await form.getByText('方谷雨：甄别').waitFor()
      await form.getByRole('button', { name: '带着我写的接着办' }).click()
      assert.equal(await form.getByLabel('经过和内容').inputValue(), '已收到您的来电。')
      await send(form, '书面告知')
      await form.waitFor({ state: 'detached' })
    })
    const acts = (await sorter.get(path)).body.acts.map((act) => act.act)
    assert.deepEqual(acts, ['registration', 'screening', 'notice'])
  })

  it('shows what another does while the page is open', async () => {
    const shared = '沿河步道护栏松动'
    const clerk = await program.as('clerk')
    const { body } = await clerk.post('/api/v1/petitions', { channel: 'online', petitioners: [{ name: '章未名' }], subject: shared, text: '护栏松动。' })
    const path = `/api/v1/matters/${body.matter.id}`
    const sorter = await program.as('sorter')
    await at('sorter', async (page) => {
      await openMatter(page, shared)
      await page.getByText('已连接，内容实时更新').waitFor()
      const seen = await sorter.get(path)
      await sorter.post(`${path}/commands`, { command: 'report_progress', text: '已电话核实。' }, { 'If-Match': seen.etag })
      await page.getByRole('region', { name: '办理经过' }).getByText('已电话核实。').waitFor()
    })
  })
})
