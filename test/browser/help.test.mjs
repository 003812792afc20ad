// Help beside every page, opened and closed without losing one's place; and the first day of a role.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clippedIn, wrongsOf } from './open_to_all.mjs'
import { at, enter, program } from './running.mjs'

const menu = (page) => page.getByRole('navigation', { name: /^(主要页面|Main pages)$/ }).getByRole('link')
const help = (page) => page.getByRole('dialog', { name: /^(帮助：|Help: )/ })
const openHelp = (page) => page.getByRole('button', { name: /^(帮助|Help)$/ }).click()
const firstDay = (page) => page.getByRole('region', { name: /^(第一天先做这些|Your first day)/ })
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.textContent)

// The text of the help has the focus, so that it can be read by arrow keys.
async function isRead(page) {
  await page.waitForFunction(() => document.activeElement.getAttribute('role') === 'document')
}

describe('The help', () => {
  for (const account of ['clerk', 'sorter', 'head.office', 'admin', 'auditor']) {
    it(`of ${account} is there on every page, each with its own words`, () => at(account, async (page) => {
      const told = new Set()
      const count = await menu(page).count()
      for (let place = 0; place < count; place += 1) {
        await menu(page).nth(place).click()
        await menu(page).nth(place).and(page.locator('[aria-current="page"]')).waitFor()
        await openHelp(page)
        const part = (name) => help(page).getByRole('region', { name })
        told.add(await part('这一页做什么').textContent())
        assert.ok(await part('先做什么').getByRole('listitem').count() >= 2)
        assert.ok(await part('词是什么意思').getByRole('term').count() >= 2)
        await page.keyboard.press('Escape')
        await help(page).waitFor({ state: 'detached' })
      }
      assert.equal(told.size, count)
    }))
  }

  it('names the keys of the page that it stands beside', () => at('sorter', async (page) => {
    await page.getByRole('table').waitFor()
    await page.keyboard.press('F1')
    const keys = help(page).getByRole('region', { name: '这一页的按键' })
    await keys.getByRole('listitem').filter({ hasText: '下一行' }).waitFor()
    await page.keyboard.press('F1')
    await help(page).waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/matters\/\w{32}/)
    await page.keyboard.press('F1')
    await page.getByRole('dialog', { name: '帮助：一件事项' }).waitFor()
  }))

  it('opened while writing gives the field back with what was typed', () => at('clerk', async (page) => {
    const name = page.getByLabel('姓名', { exact: true }).first()
    await name.fill('温石榴')
    const before = await focused(page)
    await page.keyboard.press('F1')
    await isRead(page)
    await page.keyboard.press('Escape')
    await help(page).waitFor({ state: 'detached' })
    await page.waitForFunction((id) => document.activeElement.id === id, before)
    assert.equal(await name.inputValue(), '温石榴')
  }))

  it('opened by its button gives the focus back to the button', () => at('sorter', async (page) => {
    await openHelp(page)
    await isRead(page)
    await help(page).getByRole('button', { name: '关闭' }).click()
    await help(page).waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement.textContent.endsWith('帮助'))
  }))
})

describe('The first day', () => {
  for (const [account, role, way] of [['sorter', '分办', '/sorting'], ['admin', '系统管理', '/settings']]) {
    it(`of ${account} leads on, keeps ticks, and goes when put away`, () => at(account, async (page) => {
      await page.getByRole('region', { name: `第一天先做这些：${role}` }).waitFor()
      const here = new URL(page.url()).pathname
      const steps = firstDay(page).getByRole('listitem')
      const count = await steps.count()
      assert.ok(count >= 3 && count <= 6)
      await steps.nth(1).getByRole('checkbox').check()
      await firstDay(page).getByText(`做了 1 / ${count}`).waitFor()
      await steps.nth(1).getByRole('link').click()
      await page.waitForURL(`**${way}`)
      await page.goBack()
      await page.waitForURL(`**${here}`)
      await page.reload()
      await firstDay(page).getByText(`做了 1 / ${count}`).waitFor()
      for (let step = 0; step < count; step += 1) await steps.nth(step).getByRole('checkbox').check()
      await firstDay(page).getByText('都做过了').waitFor()
      await firstDay(page).getByRole('button', { name: '收起这几步' }).click()
      await firstDay(page).waitFor({ state: 'detached' })
      assert.equal(await focused(page), 'page')
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      assert.equal(await firstDay(page).count(), 0)
    }))
  }

  it('is brought back by the help, and has the focus', () => at('handler.housing', async (page) => {
    await firstDay(page).getByRole('button', { name: '收起这几步' }).click()
    await page.getByRole('link', { name: '日程' }).click()
    await page.getByRole('grid').waitFor()
    await openHelp(page)
    await help(page).getByRole('button', { name: '从第一天做起' }).click()
    await firstDay(page).waitFor()
    await page.waitForFunction(() => document.activeElement.textContent.startsWith('第一天先做这些'))
  }))

  it('stays away after the next log-in, and is that of whoever is logged in', () => at('sorter', async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor()
    assert.equal(await firstDay(page).count(), 0)
    await page.getByRole('button', { name: '退出' }).click()
    await enter(page, 'head.office')
    await page.getByRole('region', { name: '第一天先做这些：负责人' }).waitFor()
  }))

  it('ticks on although the server keeps nothing', () => at('reviewer.city', async (page) => {
    await firstDay(page).waitFor()
    await page.route('**/api/v1/preferences/**', (route) => route.fulfill({ status: 503, json: {} }))
    await firstDay(page).getByRole('checkbox').first().check()
    await firstDay(page).getByText(/^做了 1 \/ \d$/).waitFor()
  }))
})

for (const language of ['zh-CN', 'en']) {
  for (const [width, height] of [[1366, 768], [390, 844]]) {
    describe(`In ${language} at ${width}x${height}`, () => {
      const options = { language, width, height }

      it('the first day is open to everybody', () => at('head.office', async (page) => {
        await firstDay(page).waitFor()
        assert.deepEqual(await wrongsOf(page), [])
        assert.deepEqual(await clippedIn(page), [])
      }, options))

      it('the help is open to everybody', () => at('discipline', async (page) => {
        for (const to of ['/workbench', '/sorting', '/calendar', '/laws']) {
          await page.goto(program.address + to)
          await openHelp(page)
          await isRead(page)
          assert.deepEqual(await wrongsOf(page), [], to)
          assert.deepEqual(await clippedIn(page), [], to)
        }
      }, options))
    })
  }
}
