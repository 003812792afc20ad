// The workbench: its figures are the server's and those of the rows behind them; who owes nothing has none; what
// comes in meanwhile does not move the list; a server that refuses is heard.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { at, program } from './running.mjs'

const tab = (page, name) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
const benchOf = async (account) => (await (await program.as(account)).get('/api/v1/workbench?limit=20')).body
const words = { late: '已超期', today: '今天', this_week: '本周', next_week: '下周', later: '更晚' }

// Opens the rows behind a figure and counts them, page by page.
async function rowsBehind(page, link) {
  await link.click()
  await page.waitForURL(/\/matters\?/)
  const told = page.getByRole('status').filter({ hasText: /^共 \d+ 件$/ })
  await told.waitFor()
  const count = Number((await told.textContent()).match(/\d+/)[0])
  // Further rows come as the end of the list comes into view.
  const rows = page.getByRole('table').getByRole('row')
  if (count === 0) assert.equal(await rows.count(), 0)
  while (count > 0 && await rows.count() - 1 < count) {
    await rows.last().scrollIntoViewIfNeeded()
    await page.waitForTimeout(50)
  }
  if (count > 0) assert.equal(await rows.count() - 1, count)
  await page.goBack()
  await tab(page, '我要办的').waitFor()
  return count
}

describe('The workbench', () => {
  for (const account of ['sorter', 'handler.housing', 'head.office']) {
    it(`of ${account} shows the server's figures, and each opens its rows`, () => at(account, async (page) => {
      await tab(page, '我要办的').waitFor()
      const bench = await benchOf(account)
      for (const [name, rows] of [['我要办的', bench.mine], ['新到我处', bench.arrived], ['等别人的', bench.others]]) {
        assert.equal(await tab(page, name).textContent(), `${name}${rows.count}`)
      }
      const groups = bench.groups.filter(({ rows }) => rows.count > 0)
      for (const { group, rows } of groups) {
        const link = page.getByRole('link', { name: `${words[group]}：${rows.count} 件`, exact: true })
        assert.equal(await rowsBehind(page, link), rows.count, group)
      }
      const organ = page.getByRole('region', { name: '本单位' })
      for (const [place, word] of ['超期', '临期', '按期'].entries()) {
        const { count } = bench.organ[place].matters
        assert.equal(await rowsBehind(page, organ.getByRole('link', { name: `${word}：${count} 件`, exact: true })), count, word)
      }
      for (const [place, { matters: { count } }] of bench.days.entries()) {
        const link = organ.getByRole('listitem').nth(place).getByRole('link')
        assert.match(await link.getAttribute('aria-label'), new RegExp(`到期 ${count} 件$`))
      }
      for (const name of ['新到我处', '等别人的']) {
        const rows = name === '等别人的' ? bench.others : bench.arrived
        assert.equal(await rowsBehind(page, page.getByRole('region', { name }).getByRole('link', { name: /^全部/ })), rows.count)
      }
    }))
  }

  it('leads by keys to the next step', () => at('sorter', async (page) => {
    await page.getByRole('table').waitFor()
    const first = (await benchOf('sorter')).groups.find(({ rows }) => rows.count > 0).rows.items
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: first[0].matter.subject }).waitFor()
  }))

  it('of somebody who owes nothing has no duties, and says so', () => at('leader', async (page) => {
    await page.getByRole('heading', { name: '现在没有要您办的事。' }).waitFor()
    assert.equal(await tab(page, '我要办的').textContent(), '我要办的0')
    assert.equal(await page.getByRole('table').count(), 0)
  }))

  it('is not there for those who read no petitions', () => at('auditor', async (page) => {
    await page.getByRole('button', { name: '退出' }).waitFor()
    assert.equal(await page.getByRole('link', { name: '工作台' }).count(), 0)
    await page.goto(`${program.address}/workbench`)
    await page.getByRole('button', { name: '退出' }).waitFor()
    assert.doesNotMatch(page.url(), /workbench/)
    const bench = await benchOf('auditor')
    assert.equal(bench.mine.count + bench.arrived.count + bench.others.count, 0)
  }))

  it('hears of what comes in, and moves the list only when asked', () => at('sorter', async (page) => {
    await page.getByRole('table').waitFor()
    await page.getByText('已连接，内容实时更新').waitFor()
    const before = (await benchOf('sorter')).arrived.count
    const clerk = await program.as('clerk')
    const subject = '巷口路灯不亮已有月余'
    const made = await clerk.post('/api/v1/petitions', { channel: 'letter', subject, text: '巷口路灯不亮。', petitioners: [{ name: '温石榴' }] })
    assert.equal(made.status, 201)
    const arrived = page.getByRole('region', { name: '新到我处' })
    await arrived.getByRole('link', { name: subject }).waitFor()
    assert.equal(await tab(page, '新到我处').textContent(), `新到我处${before + 1}`)
    assert.equal(await page.getByRole('table').getByRole('link', { name: subject }).count(), 0)
    await page.getByRole('button', { name: '刷新' }).click()
    await page.getByText('列表有变化。').waitFor({ state: 'detached' })
    await page.getByRole('tab', { name: /^新到我处/ }).click()
    await page.getByRole('table').getByRole('link', { name: subject }).waitFor()
  }))

  it('says what the server refuses', () => at('sorter', async (page) => {
    await page.getByRole('table').waitFor()
    await page.route('**/api/v1/workbench?*', (route) => route.fulfill({
      status: 500, contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: '服务器出错了。', status: 500, detail: '', code: 'internal', request_id: 'a1' }),
    }))
    await page.reload()
    await page.getByRole('alert').getByText('服务器出错了。').waitFor()
    assert.equal(await page.getByRole('table').count(), 0)
  }))
})
