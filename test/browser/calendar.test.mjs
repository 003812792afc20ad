// The calendar: its days are the server's, gone through by keys; a day leads to its matters and back, also to those
// that are heard on it; a server that refuses is heard.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { acceptMatter } from './accepted.mjs'
import { clippedIn, wrongsOf } from './open_to_all.mjs'
import { at, program } from './running.mjs'
import { give, openMatter } from './screens.mjs'

async function openCalendar(page) {
  await page.getByRole('link', { name: /^(日程|Calendar)$/ }).click()
  await page.getByRole('heading', { level: 1, name: /^(日程|Calendar)$/ }).waitFor()
}

const atCalendar = (account, work, options) => at(account, async (page) => {
  await openCalendar(page)
  await work(page)
}, options)

// By the due day of the duty of the asker's own organ.
async function dueDays(account) {
  const asker = await program.as(account)
  const { groups, today } = (await asker.get('/api/v1/workbench?limit=200')).body
  const rows = groups.flatMap((group) => group.rows.items)
  const days = new Map()
  for (const row of rows) days.set(row.due_on, [...days.get(row.due_on) ?? [], row])
  return { asker, today, rows, days }
}

const plusDays = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const wordsOf = (day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
const called = (page, name) => page.getByRole('gridcell').getByRole('button', { name: new RegExp(name) })
const cell = (page, day) => called(page, `(^|· )${wordsOf(day)} `)
const monthOf = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
const monthsFrom = (today, day) => monthOf(day) - monthOf(today)

const look = (page, view) => page.getByRole('radiogroup', { name: /^(怎么看|View)$/ }).getByText(view).click()

async function press(page, key, times = 1) {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
}

describe('The calendar', () => {
  it('counts what the server counts, day by day', () => atCalendar('handler.housing', async (page) => {
    const { asker, today, days } = await dueDays('handler.housing')
    await cell(page, today).waitFor()
    const inMonth = [...days].filter(([day]) => day.slice(0, 7) === today.slice(0, 7))
    for (const [day, rows] of inMonth) {
      await called(page, `${wordsOf(day)} .*到期 ${rows.length} 件( · 听证 \\d+ 件)?$`).waitFor()
      const listed = await asker.get(`/api/v1/matters?duty=mine&due_from=${day}&due_before=${plusDays(day, 1)}`)
      assert.equal(listed.body.count, rows.length, day)
    }
  }))

  it('leads by keys to a day, to its matter, and back', () => atCalendar('handler.housing', async (page) => {
    const { today, rows } = await dueDays('handler.housing')
    const wanted = rows.find((row) => monthsFrom(today, row.due_on) > 0) ?? rows[0]
    await cell(page, today).focus()
    const months = monthsFrom(today, wanted.due_on)
    await press(page, months < 0 ? 'PageUp' : 'PageDown', Math.abs(months))
    const focused = async () => page.evaluate(() => document.activeElement.id)
    const month = wanted.due_on.slice(0, 7)
    await page.waitForFunction((shown) => document.activeElement.id.startsWith(`day-${shown}`), month)
    const here = (await focused()).slice(4)
    const step = Math.round((Date.parse(wanted.due_on) - Date.parse(here)) / 86_400_000)
    await press(page, step < 0 ? 'ArrowLeft' : 'ArrowRight', Math.abs(step))
    await page.keyboard.press('Enter')
    const day = page.getByRole('region', { name: /的安排$/ })
    await day.getByRole('heading', { name: new RegExp(wordsOf(wanted.due_on)) }).waitFor()
    await day.getByRole('listitem').filter({ hasText: wanted.matter.number }).waitFor()
    await page.keyboard.press('Tab')
    const subject = await page.evaluate(() => document.activeElement.textContent)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: subject }).waitFor()
    await page.goBack()
    await day.getByRole('heading', { name: new RegExp(wordsOf(wanted.due_on)) }).waitFor()
    await page.keyboard.press('t')
    await day.getByRole('heading', { name: new RegExp(wordsOf(today)) }).waitFor()
  }))

  it('shows days off and worked weekends as the server has them', () => atCalendar('leader', async (page) => {
    const leader = await program.as('leader')
    await page.goto(`${program.address}/calendar?day=2026-10-01`)
    const { items } = (await leader.get('/api/v1/calendar?year=2026')).body
    const october = items.filter(({ id }) => id.startsWith('2026-10'))
    for (const { id, kind, name } of october.filter((day) => /^(holiday|worked_weekend)$/.test(day.kind))) {
      const words = kind === 'holiday' ? `${name}放假` : '周末上班'
      await called(page, `${wordsOf(id)} .*${words}`).waitFor()
    }
    await look(page, '列表')
    await page.getByRole('heading', { name: /10月1日.*至10月7日.*国庆节放假/ }).waitFor()
  }))

  it('begins with the list on a phone', () => atCalendar('handler.housing', async (page) => {
    await page.getByRole('radio', { name: '列表', checked: true }).waitFor({ state: 'attached' })
    assert.equal(await page.getByRole('grid').count(), 0)
  }, { width: 390, height: 844 }))

  it('says what the server refuses, and counts nothing', () => atCalendar('handler.housing', async (page) => {
    await page.getByRole('grid').waitFor()
    await page.route('**/api/v1/workbench?*', (route) => route.fulfill({
      status: 500, contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'about:blank', title: '服务器出错了。', status: 500, detail: '', code: 'internal', request_id: 'a1',
      }),
    }))
    await page.reload()
    await page.getByRole('alert').getByText('服务器出错了。').waitFor()
    assert.equal(await page.getByText(/没有到期的|到期 \d+ 件/).count(), 0)
  }))

  it('shows a hearing that was appointed on its day, to those who see its matter', async () => {
    const subject = '菜场油烟扰民'
    const id = await acceptMatter(program, subject)
    const { today } = (await (await program.as('clerk')).get('/api/v1/me')).body
    const day = plusDays(today, 20)
    await at('handler.housing', async (page) => {
      await openMatter(page, subject)
      await give(page, '定听证时间', async (form) => {
        await form.getByLabel('听证日期').fill(day)
        await form.getByLabel('听证地点').fill('局二楼会议室')
      })
      await openCalendar(page)
      await cell(page, today).focus()
      await press(page, 'ArrowRight', 20)
      const heard = called(page, `${wordsOf(day)} .*听证 \\d+ 件$`)
      await heard.waitFor()
      await page.keyboard.press('Enter')
      const row = page.getByRole('region', { name: /的安排$/ }).getByRole('listitem').filter({ hasText: subject })
      await row.getByText('听证', { exact: true }).waitFor()
      assert.deepEqual([await wrongsOf(page), await clippedIn(page)], [[], []])
      await row.getByRole('link', { name: subject }).press('Enter')
      await page.getByRole('heading', { level: 1, name: subject }).waitFor()
    })
    const phone = { width: 390, height: 844 }
    await atCalendar('head.office', async (page) => {
      await page.goto(`${program.address}/calendar?day=${day}`)
      const link = page.getByRole('listitem').filter({ hasText: subject }).getByRole('link', { name: subject })
      await link.waitFor()
      assert.deepEqual([await wrongsOf(page), await clippedIn(page)], [[], []])
      await link.click()
      await page.waitForURL(new RegExp(id))
    }, phone)
    await atCalendar('handler.land', async (page) => {
      const told = page.waitForResponse((answer) => answer.url().includes('hearing_from=') && answer.ok())
      await page.goto(`${program.address}/calendar?day=${day}`)
      const { items } = await (await told).json()
      assert.deepEqual(items.filter((item) => item.id === id), [])
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      assert.equal(await page.getByText(subject).count(), 0)
    }, phone)
  })

  for (const language of ['zh-CN', 'en']) {
    for (const [width, height] of [[1366, 768], [390, 844]]) {
      const options = { language, width, height }
      it(`is open to everybody in ${language} at ${width}x${height}`, () => atCalendar('sorter', async (page) => {
        for (const view of [/^(月历|Month)$/, /^(列表|List)$/]) {
          await look(page, view)
          assert.deepEqual(await wrongsOf(page), [])
          assert.deepEqual(await clippedIn(page), [])
        }
      }, options))
    }
  }
})
