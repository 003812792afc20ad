// A list taken along as a table: whole, stopped in the middle, refused; what is saved are the rows of the list.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { startProgram } from './program.mjs'
import { atScreen, startBrowser } from './screens.mjs'

let program, browser
const complaints = []

before(async () => {
  program = await startProgram()
  browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await program?.stop()
  assert.deepEqual(complaints, [], 'policy reports and script errors')
})

const at = (account, work) => atScreen(browser, program, account, work, complaints)
const button = (page, name) => page.getByRole('button', { name, exact: true })

async function openList(page, query = '') {
  await page.goto(`${program.address}/matters${query}`)
  await page.getByRole('table').waitFor()
}

async function exported(page) {
  const download = page.waitForEvent('download')
  await button(page, '导出表格').click()
  const file = await download
  const text = await readFile(await file.path(), 'utf8')
  return { name: file.suggestedFilename(), rows: text.replace('\ufeff', '').trimEnd().split('\r\n').slice(1) }
}

// As the list counts them, page by page.
async function listed(account, query) {
  const officer = await program.as(account)
  const rows = []
  for (let cursor = ''; cursor !== null;) {
    const { body } = await officer.get(`/api/v1/matters?limit=100${query}${cursor && `&cursor=${cursor}`}`)
    rows.push(...body.items.map((item) => item.number))
    cursor = body.next_cursor
  }
  return rows
}

describe('A view', () => {
  it('is saved under a name and there after the next log-in, with the columns that were chosen', async () => {
    await at('head.office', async (page) => {
      await openList(page, '?kind=appeal')
      await button(page, '把这些条件存成视图').click()
      await page.getByRole('textbox', { name: '视图名称' }).fill('只看申诉')
      await page.keyboard.press('Enter')
      await button(page, '只看申诉').waitFor()
      await button(page, '选列').click()
      await page.getByRole('checkbox', { name: '办理单位' }).uncheck()
      await page.getByRole('columnheader', { name: '办理单位' }).waitFor({ state: 'detached' })
    })
    await at('head.office', async (page) => {
      await openList(page)
      assert.equal(await page.getByRole('columnheader', { name: '办理单位' }).count(), 0)
      await button(page, '只看申诉').click()
      await page.waitForURL(/kind=appeal/)
      await button(page, '不再保留“只看申诉”').click()
      await button(page, '只看申诉').waitFor({ state: 'detached' })
    })
    const { body } = await (await program.as('head.office')).get('/api/v1/preferences')
    assert.deepEqual(body.items.filter((one) => one.name === 'matter_views').map((one) => one.value), ['[]'])
  })

  it('is an officer\'s own', () => at('sorter', async (page) => {
    await openList(page)
    await page.getByRole('columnheader', { name: '办理单位' }).waitFor()
    assert.equal(await page.getByRole('button', { name: '只看申诉' }).count(), 0)
  }))
})

describe('A table', () => {
  it('holds the rows of the list with its filter', () => at('head.office', async (page) => {
    await openList(page, '?state=assigned')
    const { name, rows } = await exported(page)
    assert.match(name, /^matters-\d{4}-\d\d-\d\d\.csv$/)
    const numbers = await listed('head.office', '&state=assigned')
    assert.ok(numbers.length > 0)
    assert.deepEqual(rows.map((row) => row.split(',')[0]), numbers)
    await page.getByText(`导出完成，共 ${rows.length} 行。`).waitFor()
  }))

  it('can be stopped, and nothing is saved', () => at('head.office', async (page) => {
    await openList(page)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: 20_000, uploadThroughput: 20_000 })
    const downloads = []
    page.on('download', (file) => downloads.push(file))
    await button(page, '导出表格').click()
    await page.getByText(/^已导出 [1-9]\d* 行，共 \d+ 行$/).waitFor()
    await button(page, '停止导出').click()
    await page.getByText('已停止导出，没有保存。').waitFor()
    assert.deepEqual(downloads, [])
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
    await button(page, '知道了').click()
    const { rows } = await exported(page)
    assert.equal(rows.length, (await listed('head.office', '')).length)
  }))

  it('is refused when there were too many that day, in the words of the server', () => at('supervisor', async (page) => {
    await openList(page)
    for (let time = 0; time < 5; time += 1) {
      await exported(page)
      await button(page, '知道了').click()
    }
    await button(page, '导出表格').click()
    await page.getByRole('alert').filter({ hasText: /太频繁|过多|稍后/ }).waitFor()
    const audit = await (await program.as('auditor')).get('/api/v1/audit?action=export&limit=100')
    const { body: { officer } } = await (await program.as('supervisor')).get('/api/v1/me')
    assert.equal(audit.body.items.filter((row) => row.officer_id === officer.id).length, 5)
  }))
})
