// An opinion with three requests: written together, returned by the head, written anew, approved, issued,
// served and rated; then what the server refuses, and how it looks in both languages and on a telephone.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { acceptMatter } from './accepted.mjs'
import { clippedIn, wrongsOf } from './open_to_all.mjs'
import { at, program } from './running.mjs'
import { give, openMatter } from './screens.mjs'

const requests = ['修好楼道灯', '公开维修账目', '赔偿摔伤的药费']
const article = '《信访工作条例》第三十二条'

async function openOpinion(page, subject) {
  await openMatter(page, subject)
  await page.getByRole('link', { name: '一起写意见书' }).click()
  await page.getByRole('heading', { level: 1, name: '处理意见书' }).waitFor()
}

const request = (page, number) => page.getByRole('group', { name: new RegExp(`^诉求 ${number}`) })
const kept = (page) => page.getByText(/已存第 \d+ 版/).waitFor()
const approval = (page) => page.getByRole('region', { name: '审核' })
const press = (page, name) => approval(page).getByRole('button', { name, exact: true }).click()

// What is asked for is there once it cannot be asked for any more: the word stands on the button before.
async function askApproval(page) {
  await press(page, '送审')
  await approval(page).getByRole('button', { name: '送审', exact: true }).waitFor({ state: 'detached' })
}

async function answer(page, number, result, fact, text) {
  const panel = request(page, number)
  await panel.getByText(result, { exact: true }).click()
  await panel.getByLabel('查明的事实').fill(fact)
  const box = panel.getByRole('combobox', { name: '依据的条款' })
  await box.click()
  await box.fill('第三十二条')
  await page.locator('.ant-select-dropdown:visible').getByText(article).first().click()
  await box.press('Escape')
  await panel.getByLabel('怎么答复').fill(text)
}

const answersOf = (fact) => [1, 2, 3].map((number) => (
  { request: number, result: 'support', fact, articles: ['regulation_2022.32'], text: '十日内办好。' }))

// The matter as its handler sees it by the interface.
async function record(id) {
  const { body } = await (await program.as('handler.housing')).get(`/api/v1/matters/${id}`)
  return body.acts
}

describe('An opinion', () => {
  const subject = '三号楼楼道灯长期不亮'
  let id

  it('is written request by request, and says what is missing before it can be sent', async () => {
    id = await acceptMatter(program, subject, { requests })
    await at('handler.housing', async (page) => {
      await openOpinion(page, subject)
      await page.getByText('楼道灯坏了两个月。').waitFor()
      await answer(page, 1, '支持', '现场核实六盏灯不亮。', '十日内修好。')
      await answer(page, 2, '解释说明', '账目每年三月公示。', '已附公示照片。')
      await kept(page)
      await approval(page).getByRole('button', { name: '诉求 3：事实' }).click()
      await page.keyboard.type('没有提交病历。')
      await answer(page, 3, '不予支持', '没有提交病历。', '补交病历后再议。')
      await approval(page).getByText('各项都写齐了。').waitFor()
      await askApproval(page)
    })
  })

  it('is returned by the head with a reason, and written anew', async () => {
    await at('head.housing', async (page) => {
      await openOpinion(page, subject)
      await page.getByLabel('退回的理由').fill('第一项请写明哪一天修好。')
      await press(page, '退回修改')
      await approval(page).getByText(/退回了这一稿/).waitFor()
    })
    await at('handler.housing', async (page) => {
      await openOpinion(page, subject)
      await approval(page).getByText('第一项请写明哪一天修好。').waitFor()
      await request(page, 1).getByLabel('怎么答复').fill('由养护单位在十二月十日前修好。')
      await page.keyboard.press('Control+s')
      await kept(page)
      await askApproval(page)
      await page.getByRole('region', { name: '版本' }).getByText(/退回/).first().waitFor()
    })
  })

  it('is approved, proposed as approved, issued by the head, served and rated', async () => {
    await at('head.housing', async (page) => {
      await openOpinion(page, subject)
      await page.getByRole('article').getByText('由养护单位在十二月十日前修好。').waitFor()
      await press(page, '同意')
      await approval(page).getByText('还没有拟好的意见。', { exact: false }).waitFor()
    })
    await at('handler.housing', async (page) => {
      await openOpinion(page, subject)
      await press(page, '按这一稿提出意见')
      await approval(page).getByText('已按这一稿提出意见。').waitFor()
    })
    await at('head.housing', async (page) => {
      await openOpinion(page, subject)
      await press(page, '出具处理意见书')
      await page.getByText('处理意见书已经出具。', { exact: false }).waitFor()
      await page.getByRole('link', { name: '回到事项' }).click()
      await page.getByRole('heading', { level: 1, name: subject }).waitFor()
    })
    await at('handler.housing', async (page) => {
      await openMatter(page, subject)
      await give(page, '送达', (form) => form.getByText('当面送达', { exact: true }).first().click())
      await give(page, '记录评价', async (form) => {
        await form.getByText('对办理单位', { exact: true }).click()
        await form.getByText('满意', { exact: true }).click()
      })
    })
    const acts = await record(id)
    assert.deepEqual(acts.map((act) => act.act).slice(-4), ['opinion_proposal', 'opinion', 'service', 'rating'])
    assert.deepEqual([acts.at(-1).of, acts.at(-1).grade], ['organ', 'satisfied'])
    assert.deepEqual(acts.at(-4).answers.map((one) => [one.result, one.text]), [
      ['support', '由养护单位在十二月十日前修好。'], ['explanation', '已附公示照片。'], ['no_support', '补交病历后再议。']])
    const gone = await (await program.as('handler.housing')).get(`/api/v1/matters/${id}/draft`)
    assert.deepEqual([gone.status, gone.body.code], [409, 'opinion_already_issued'])
  })
})

describe('A draft', () => {
  const subject = '四号楼门禁坏了没有人修'

  it('of two writers keeps both texts, and what clashes is chosen', async () => {
    const id = await acceptMatter(program, subject, { requests })
    await at('handler.housing', (page) => at('handler.housing.second', async (other) => {
      await openOpinion(page, subject)
      await openOpinion(other, subject)
      await request(other, 2).getByLabel('查明的事实').fill('同事写的第二项。')
      await kept(other)
      await request(page, 1).getByLabel('查明的事实').fill('我写的第一项。')
      await kept(page)
      assert.equal(await request(page, 2).getByLabel('查明的事实').inputValue(), '同事写的第二项。')
      await request(page, 3).getByLabel('查明的事实').fill('我写的第三项。')
      await request(other, 3).getByLabel('查明的事实').fill('同事写的第三项。')
      const clash = (one) => one.getByText(/也改了这里/)
      const asked = await Promise.race([page, other].map((one) => clash(one).waitFor().then(() => one)))
      await asked.getByRole('alert').getByText('我写的第三项。').first().waitFor()
      await asked.getByRole('alert').getByText('同事写的第三项。').first().waitFor()
      await asked.getByRole('button', { name: '存为新的一版' }).click()
      await clash(asked).waitFor({ state: 'detached' })
      await kept(asked)
    }))
    const { body } = await (await program.as('handler.housing')).get(`/api/v1/matters/${id}/draft`)
    assert.deepEqual(body.draft.answers.slice(0, 2).map((one) => one.fact), ['我写的第一项。', '同事写的第二项。'])
    const third = await Promise.all(body.versions.map(async ({ n }) =>
      (await (await program.as('handler.housing')).get(`/api/v1/matters/${id}/draft?n=${n}`)).body.draft.answers[2]?.fact))
    assert.ok(third.some((fact) => fact === '我写的第三项。' || fact === '同事写的第三项。'))
  })

  it('is written, and read again as it was, by the keyboard', async () => {
    const typed = '七号楼门厅漏雨'
    const id = await acceptMatter(program, typed, { requests })
    await at('handler.housing', async (page) => {
      await openMatter(page, typed)
      await page.keyboard.press('e')
      await page.getByRole('heading', { level: 1, name: '处理意见书' }).waitFor()
      await page.keyboard.press('Alt+ArrowDown')
      await page.keyboard.type('第一项的事实。')
      await page.keyboard.press('Alt+2')
      await page.keyboard.press('Alt+l')
      await page.keyboard.type('第三十二条')
      await page.locator('.ant-select-dropdown:visible').getByText(article).first().waitFor()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Alt+ArrowDown')
      await page.keyboard.type('第二项的事实。')
      await page.keyboard.press('Control+s')
      await kept(page)
      const versions = page.getByRole('region', { name: '版本' })
      await versions.getByRole('button', { name: /^第 \d+ 版$/ }).first().press('Enter')
      await page.getByRole('dialog').getByText('第二项的事实。').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    })
    const { body } = await (await program.as('handler.housing')).get(`/api/v1/matters/${id}/draft`)
    assert.deepEqual(body.draft.answers.slice(0, 2).map((one) => [one.result, one.fact, one.articles.length]), [
      ['explanation', '第一项的事实。', 1], [undefined, '第二项的事实。', 0]])
  })

  it('outlives a server that is away', async () => {
    await at('handler.housing', async (page) => {
      await openOpinion(page, subject)
      await program.restart(async () => {
        await request(page, 2).getByLabel('怎么答复').fill('断线时写的答复。')
        await page.getByText(/连不上，写的存在本机/).waitFor()
      })
      await kept(page)
    })
  })

  it('goes the short way where nobody asks for approval: proposed, then issued by the head', async () => {
    const straight = '六号楼垃圾桶三天没有清'
    const id = await acceptMatter(program, straight, { requests: [requests[0]] })
    await at('handler.housing', async (page) => {
      await openOpinion(page, straight)
      await answer(page, 1, '支持', '现场核实属实。', '十日内办好。')
      await kept(page)
      await press(page, '不送审，直接提出意见')
      await approval(page).getByText('已按这一稿提出意见。').waitFor()
    })
    await at('head.housing', async (page) => {
      await openOpinion(page, straight)
      await press(page, '出具处理意见书')
      await page.getByText('处理意见书已经出具。', { exact: false }).waitFor()
    })
    assert.deepEqual((await record(id)).map((act) => act.act).slice(-2), ['opinion_proposal', 'opinion'])
  })

  it('is not issued past the head who has not approved it, and the page says why', async () => {
    const refused = '五号楼电梯停运没有说法'
    const id = await acceptMatter(program, refused, { requests })
    await at('handler.housing', async (page) => {
      await openOpinion(page, refused)
      for (const number of [1, 2, 3]) await answer(page, number, '支持', '现场核实属实。', '十日内办好。')
      await approval(page).getByText('各项都写齐了。').waitFor()
      await askApproval(page)
    })
    const handler = await program.as('handler.housing')
    const answers = answersOf('现场核实属实。')
    const { etag } = await handler.get(`/api/v1/matters/${id}`)
    const proposed = await handler.post(`/api/v1/matters/${id}/commands`, { command: 'propose_opinion', answers }, { 'If-Match': etag })
    assert.equal(proposed.status, 201)
    await at('head.housing', async (page) => {
      await openMatter(page, refused)
      const commands = page.getByRole('region', { name: '现在可以做' })
      await commands.getByText(/^现在还不能做的/).click()
      await commands.getByText('这份意见书稿送审后还没有审核同意', { exact: false }).waitFor()
      assert.equal(await commands.getByRole('button', { name: '出具处理意见书' }).count(), 0)
    })
    // The head reads version 4; a colleague writes another one before the head has decided.
    await at('head.housing', async (page) => {
      await openOpinion(page, refused)
      await page.route('**/draft', (route) => (route.request().method() === 'GET' ? route.abort() : route.continue()))
      const draft = (await handler.get(`/api/v1/matters/${id}/draft`)).body
      await handler.put(`/api/v1/matters/${id}/draft`, draft.draft, { 'If-Match': `"${draft.n}"` })
      await press(page, '同意')
      await approval(page).getByText('这一稿刚有改动，请看过最新一版再办。').waitFor()
    })
    const { body } = await handler.get(`/api/v1/matters/${id}/draft`)
    assert.equal(body.versions[0].step, 'written')
    assert.equal((await record(id)).some((act) => act.act === 'opinion'), false)
  })
})

describe('The opinion editor', () => {
  for (const language of ['zh-CN', 'en'])
    for (const [width, height] of [[1366, 768], [390, 844]])
      it(`is without barriers and whole at ${width} in ${language}`, async () => {
        const id = await acceptMatter(program, '六号楼水泵声音太大', { requests })
        const handler = await program.as('handler.housing')
        await handler.put(`/api/v1/matters/${id}/draft`, { answers: answersOf('现场核实属实。') }, { 'If-Match': '"0"' })
        await handler.post(`/api/v1/matters/${id}/draft/approval`, { step: 'asked' }, { 'If-Match': '"1"' })
        await at('head.housing', async (page) => {
          await page.goto(`${program.address}/matters/${id}/opinion`)
          await page.getByRole('button', { name: /^(退回修改|Return for changes)$/ }).waitFor()
          await page.getByRole('article').getByText('现场核实属实。').first().waitFor()
          if (process.env.MINQIAO_PICTURES) await page.screenshot({ path: `${process.env.MINQIAO_PICTURES}/opinion-${language}-${width}.png` })
          assert.deepEqual(await wrongsOf(page), [])
          assert.deepEqual(await clippedIn(page), [])
          await page.emulateMedia({ media: 'print' })
          assert.equal(await page.getByRole('form').count() + await page.locator('.opinion-form:visible').count(), 0)
          assert.deepEqual(await page.locator('.opinion-paper:visible').count(), 1)
        }, { width, height, language })
      })
})
