// A list taken along as a table: whole, stopped in the middle, refused; what is saved are the rows of the list,
// each of them, in its order. MINQIAO_EXPORT_ROWS says how many matters there are; 100000 take some minutes.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { at, program } from './running.mjs'
import { button, exported, listed, openList } from './tables.mjs'

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
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: 1_000, uploadThroughput: 20_000 })
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
    assert.deepEqual(rows.map((row) => row.split(',')[0]), await listed('head.office', ''))
    await page.getByText(`导出完成，共 ${rows.length} 行。`).waitFor()
    assert.equal(downloads.length, 1, 'what was stopped never came')
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
