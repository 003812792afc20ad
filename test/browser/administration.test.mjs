// The administrator's errands: a change of organs and a holiday notice are tried, entered once, and refused in
// words; a change of categories is entered at once. What came of it is read by the interface.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { at, program } from './running.mjs'
import { choose } from './screens.mjs'

const changes = '/api/v1/organs/changes'
const notices = '/api/v1/calendar/notices'
let admin, organs

before(async () => {
  admin = await program.as('admin')
  organs = (await admin.get('/api/v1/organs')).body.items
})

const organ = (name) => organs.find((one) => one.name === name).id

// Counts what is really sent, and keeps each of them waiting for a while.
async function slowed(page, path) {
  const sent = []
  await page.route((url) => url.pathname === path, async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    sent.push(route.request().headers()['idempotency-key'])
    await new Promise((resolve) => setTimeout(resolve, 700))
    return route.continue()
  })
  return sent
}

async function referredTo(name) {
  const clerk = await program.as('clerk')
  const { body } = await clerk.post('/api/v1/petitions', { channel: 'letter', petitioners: [{ name: '章未名' }], subject: '渡船停了', text: '渡船停了半年。' })
  const sorter = await program.as('sorter')
  const path = `/api/v1/matters/${body.matter.id}`
  const give = async (command) => {
    const { etag } = await sorter.get(path)
    const given = await sorter.post(`${path}/commands`, command, { 'If-Match': etag })
    assert.equal(given.status, 201, JSON.stringify(given.body))
  }
  await give({ command: 'screen', kind: 'appeal', category: 'urban_rural.property_service', branch: 6 })
  await give({ command: 'refer', to_organ_id: organ(name) })
  return { path, number: body.matter.number }
}

async function fillMerger(page, from, into) {
  await page.getByRole('link', { name: '机关变动' }).click()
  await page.getByRole('radiogroup', { name: '种类' }).getByText('合并').click()
  await choose(page, '哪个机关、单位', from)
  await choose(page, '承继机关', into)
  await page.getByLabel('理由').fill('县委〔2026〕3 号')
}

describe('A change of organs', () => {
  const [stream, pine] = ['溪口乡人民政府', '松坪镇人民政府']

  it('is tried, entered once however often the button is pressed, and moves the matter', async () => {
    const { path, number } = await referredTo(stream)
    await at('admin', async (page) => {
      const sent = await slowed(page, changes)
      await fillMerger(page, stream, pine)
      await page.getByRole('button', { name: /看影响/ }).dblclick()
      const trial = page.getByRole('region', { name: '录入后会变动的' })
      await trial.getByText(/件事项、\d+ 项期限转到承继机关/).waitFor()
      await trial.getByText(number).waitFor()
      assert.equal(sent.length, 0, 'trying enters nothing')
      assert.equal((await admin.get(changes)).body.items.length, 0)
      await trial.getByRole('button', { name: /录入机关变动/ }).dblclick()
      await trial.getByText(/正在录入/).waitFor()
      assert.ok(await page.getByLabel('理由').isDisabled())
      await trial.getByText(/号机关变动已录入/).waitFor()
      assert.equal(sent.length, 1)
      await page.getByRole('region', { name: '已录入的机关变动' }).getByText('县委〔2026〕3 号').waitFor()
    })
    const { items } = (await admin.get(changes)).body
    assert.deepEqual(items.map((one) => [one.kind, one.organ_id, one.successors.map((to) => to.organ_id)]), [['merged', organ(stream), [organ(pine)]]])
    const office = await program.as('head.office')
    assert.equal((await office.get(path)).body.matter.organ_id, organ(pine))
  })

  it('that is wrong is refused by field and rule, and nothing typed is lost', () => at('admin', async (page) => {
    await fillMerger(page, pine, pine)
    await page.getByRole('button', { name: /看影响/ }).click()
    await page.getByRole('alert').getByText('承继机关：已经是这个机关，请另选').waitFor()
    await page.getByRole('alert').getByText('第二十四条').waitFor()
    assert.equal(await page.getByLabel('理由').inputValue(), '县委〔2026〕3 号')
    assert.equal(await page.getByRole('button', { name: /录入机关变动/ }).count(), 0)
    assert.equal((await admin.get(changes)).body.items.length, 1)
  }))
})

describe('A holiday notice', () => {
  const title = '关于调休的补充通知'

  it('is entered without a mouse', async () => {
    await at('admin', async (page) => {
      const sent = await slowed(page, notices)
      const { today } = (await admin.get('/api/v1/me')).body
      const [year, month, day] = today.split('-')
      await page.getByRole('heading', { level: 1, name: '放假安排' }).waitFor()
      const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key) }
      await press('Tab')
      assert.equal(await page.evaluate(() => document.activeElement.className), 'skip')
      // The first day stands before the form until it is put away.
      await press('Enter', 'Tab', 'Enter', 'Tab')
      await page.keyboard.type(title)
      await press('Tab', 'Tab')
      await page.keyboard.type(`${month}${day}${year}`)
      await tabTo(page, '#notice_days_0_name')
      await page.keyboard.type('中秋节')
      await press('Control+Enter')
      const trial = page.getByRole('region', { name: '录入后会改期的' })
      await trial.getByText(/项期限改期/).waitFor()
      await trial.getByRole('region', { name: '读到的日子' }).getByText('放假 1 天，上班 0 天').waitFor()
      await page.waitForFunction(() => document.activeElement.classList.contains('trial'))
      await tabTo(page, '.trial-enter')
      await press('Enter', 'Enter')
      await trial.getByText(/放假安排已录入/).waitFor()
      assert.equal(sent.length, 1)
    })
    const [newest] = (await admin.get(notices)).body.items
    const { today } = (await admin.get('/api/v1/me')).body
    assert.deepEqual([newest.title, newest.days], [title, [{ on: today, name: '中秋节', is_off: true }]])
  })

  it('with a line that cannot be read is refused, and the text stays', () => at('admin', async (page) => {
    const text = 'date\tname\tis_off\tnotice_year\n2026-02-30\t春节\t1\t2026\n'
    await page.getByLabel('通知名称').fill('读不懂的')
    await page.getByText('表格文本', { exact: true }).click()
    await page.getByLabel('文件内容').fill(text)
    await page.getByRole('button', { name: /看影响/ }).click()
    await page.getByRole('alert').getByText('文件内容：第 2 行读不懂').waitFor()
    assert.equal(await page.getByLabel('文件内容').inputValue(), text)
    assert.equal((await admin.get(notices)).body.items[0].title, title)
  }))
})

describe('A change of categories', () => {
  const path = '/api/v1/categories/changes'
  const begin = async (page, kind) => {
    await page.getByRole('link', { name: '分类', exact: true }).click()
    await page.getByRole('radiogroup', { name: '种类' }).getByText(kind).click()
    await page.getByLabel('理由').fill('局务会决定')
  }
  const enter = (page) => page.getByRole('button', { name: /录入这一项/ }).click()

  it('adds a sub-category that is offered at once, and is withdrawn again', () => at('admin', async (page) => {
    const sent = await slowed(page, path)
    await begin(page, '新增')
    await choose(page, '上级分类', '自然资源与农村土地')
    await page.getByLabel('名称', { exact: true }).fill('滩涂')
    await page.getByRole('button', { name: /录入这一项/ }).dblclick()
    await page.getByText('第 1 号分类变动已录入。').waitFor()
    assert.equal(sent.length, 1)
    const list = page.getByRole('region', { name: '今天的内容分类' })
    await list.getByLabel('查找分类').fill('滩涂')
    await list.getByRole('row', { name: /滩涂.*可以选/ }).getByRole('button').click()
    await page.getByRole('radiogroup', { name: '种类' }).getByText('停用').click()
    await page.getByLabel('理由').fill('不再使用')
    await enter(page)
    await list.getByRole('row', { name: /滩涂.*停用/ }).waitFor()
    const { items } = (await admin.get(path)).body
    assert.deepEqual(items.map((one) => [one.kind, one.category]), [['withdrawn', 'land.own1'], ['added', 'land.own1']])
    const clerk = await program.as('clerk')
    const refused = await clerk.post('/api/v1/petitions', { channel: 'letter', petitioners: [{ name: '章未名' }], subject: '路断了', text: '断了。', category: 'land.own1' })
    assert.deepEqual(refused.body.fields.map((fault) => [fault.name, fault.code]), [['category', 'withdrawn']])
  }))

  it('that is wrong is refused under its field, and nothing typed is lost', () => at('admin', async (page) => {
    await begin(page, '新增')
    await choose(page, '上级分类', '自然资源与农村土地')
    await page.getByLabel('名称', { exact: true }).fill('滩涂')
    await page.keyboard.press('Control+Enter')
    await page.getByText('旁边已经有这个名称').waitFor()
    assert.equal(await page.getByLabel('名称', { exact: true }).inputValue(), '滩涂')
    assert.equal(await page.getByLabel('理由').inputValue(), '局务会决定')
    assert.equal((await admin.get(path)).body.items.length, 2)
  }))

  it('is seen by whoever counts, who comes from a number to its matters', () => at('supervisor', async (page) => {
    await page.getByRole('link', { name: '分类', exact: true }).click()
    const link = page.getByRole('region', { name: '今天的内容分类' }).getByRole('link').first()
    const count = await link.textContent()
    await link.click()
    await page.getByText(`共 ${count} 件`, { exact: true }).waitFor()
    assert.equal(await page.getByRole('button', { name: /录入这一项/ }).count(), 0)
  }))
})

describe('A verification of the store', () => {
  const path = '/api/v1/jobs'
  const ask = (page) => page.getByRole('button', { name: '核验全部数据' }).click()
  const open = (page) => page.getByRole('link', { name: '后台作业' }).click()

  it('is asked for, and read to its end: the store is whole', () => at('admin', async (page) => {
    await open(page)
    await page.getByText('还没有核验过').waitFor()
    await ask(page)
    await page.getByRole('status').getByText(/^数据完整：.*条办理行为逐条对过。$/).waitFor()
    const row = page.getByRole('row', { name: /核验.*完整/ })
    await row.getByText('看各项数目').click()
    const { items: [job] } = (await admin.get(path)).body
    await row.getByText(String(job.counts.acts), { exact: true }).waitFor()
    assert.deepEqual([job.outcome, job.kind], ['whole', 'verification'])
    assert.equal(await row.getByRole('button').count(), 0, 'nothing to cancel')
  }))

  it('is refused in words while another is under way', () => at('admin', async (page) => {
    await page.route((url) => url.pathname === path, async (route) => {
      if (route.request().method() === 'POST') await admin.post(path, { kind: 'verification' })
      return route.continue()
    })
    await open(page)
    await ask(page)
    await page.getByRole('alert').getByText('已经有一次核验在等候或正在进行').waitFor()
  }))

  it('is seen by the auditor, who may ask for none', () => at('auditor', async (page) => {
    await open(page)
    await page.getByRole('row', { name: /核验.*完整/ }).first().waitFor()
    assert.equal(await page.getByRole('button', { name: '核验全部数据' }).count(), 0)
  }))
})

// A field for a day has several stops of its own.
async function tabTo(page, selector) {
  for (let step = 0; step < 8; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`${selector} is not reached`)
}

describe('The menu', () => {
  it('of the administrator has these and no petitions; nobody else has them', async () => {
    const links = (page) => page.getByRole('navigation', { name: '主要页面' }).getByRole('link').allTextContents()
    await at('admin', async (page) => assert.deepEqual(await links(page), ['放假安排', '设置', '机关变动', '分类', '后台作业', '机关', '法规']))
    await at('security', async (page) => assert.deepEqual(await links(page), ['账号', '登录', '机关', '法规']))
    await at('sorter', async (page) => {
      assert.deepEqual(await links(page), ['工作台', '登记', '分办', '查询', '事项', '信访件', '日程', '法规'])
      await page.goto(`${program.address}/organs/changes`)
      await page.getByRole('table').waitFor()
      assert.match(page.url(), /\/workbench$/)
    })
  })
})
