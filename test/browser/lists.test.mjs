// Views of the list: kept under a name, with the columns that were chosen, and for nobody else.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { at, program } from './running.mjs'

const button = (page, name) => page.getByRole('button', { name, exact: true })

async function openList(page, query = '') {
  await page.goto(`${program.address}/matters${query}`)
  await page.getByRole('table').waitFor()
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
