// Lists: views, columns, any number of rows, one command for many.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clippedIn, wrongsOf } from './open_to_all.mjs'
import { at, program } from './running.mjs'
import { button, exported, listed, openList } from './tables.mjs'

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

const rowsMax = 5_000

// A list longer than any demonstration: the server's answers in its own shape, page by page, made in the browser
// itself, since a million rows on their way would take a minute.
const pretendLong = (page, rows = rowsMax, perPage = 100) => page.addInitScript(([all, size]) => {
  const { fetch } = window
  window.fetch = (request, options) => {
    const asked = new URL(request.url ?? request, location.href)
    if (asked.pathname !== '/api/v1/matters') return fetch(request, options)
    const from = Number(asked.searchParams.get('cursor') ?? 0)
    const items = Array.from({ length: Math.min(size, all - from) }, (_, n) => ({
      id: String(from + n).padStart(32, '0'), number: `2026-${from + n}`, subject: `第 ${from + n + 1} 行`, state: 'assigned', kind: 'appeal',
      category: null, organ_id: '0'.repeat(32), petitions: 1, has_skipped_levels: false, registered_on: '2026-10-18', due_on: '2026-11-03', lamp: 'late', hearing_on: null,
    }))
    return Promise.resolve(Response.json({ items, next_cursor: from + size < all ? String(from + size) : null, count: 1000, count_is_exact: false }))
  }
}, [rows, perPage])

const scrollTo = (page, part) => page.evaluate((to) => {
  const main = document.querySelector('main')
  main.scrollTop = (main.scrollHeight - main.clientHeight) * to
  return new Promise((isDrawn) => { requestAnimationFrame(() => requestAnimationFrame(isDrawn)) })
}, part)

const current = (page) => page.locator('[aria-current="true"]')
const rowNumber = async (page) => Number(await current(page).getAttribute('aria-rowindex')) - 1

describe('A list of five thousand rows', () => {
  it('is gone through to its end by keys, and holds in the document only what is in view', () => at('head.office', async (page) => {
    await pretendLong(page)
    await openList(page)
    await page.getByText('已列出 100 件，往下还有').waitFor()
    const table = page.getByRole('table')
    await page.keyboard.press('End')
    await page.getByText(`共 ${rowsMax} 件`, { exact: true }).waitFor()
    assert.equal(await table.getAttribute('aria-rowcount'), String(rowsMax + 1))
    await page.getByRole('link', { name: `第 ${rowsMax} 行`, exact: true }).waitFor()
    assert.ok(await page.getByRole('row').count() < 80)
    for (const key of ['k', 'k', 'PageUp']) await page.keyboard.press(key)
    const row = await rowNumber(page)
    assert.ok(row < rowsMax - 3 && row > rowsMax - 40, `row ${row}`)
    await page.getByRole('link', { name: `第 ${row} 行`, exact: true }).waitFor()
    await page.keyboard.press('Home')
    await page.getByRole('link', { name: '第 1 行', exact: true }).waitFor()
  }))

  it('is dragged to and fro without losing a place', () => at('head.office', async (page) => {
    await pretendLong(page)
    await openList(page)
    for (let time = 0; time < 8; time += 1) {
      await scrollTo(page, 1)
      await page.getByText(`已列出 ${100 * (time + 2)} 件，往下还有`).waitFor()
    }
    for (const part of [0.1, 0.9, 0.5]) {
      await page.evaluate((to) => { const main = document.querySelector('main'); main.scrollTop = main.scrollHeight * to }, part)
      await page.waitForFunction((row) => {
        const rows = [...document.querySelectorAll('tbody tr[aria-rowindex]')]
        return rows.every((one) => one.querySelector('a')) && rows.some((one) => Math.abs(Number(one.getAttribute('aria-rowindex')) - row) < 30)
      }, Math.round(900 * part))
      const rows = await page.locator('tbody tr[aria-rowindex]').evaluateAll((all) =>
        all.map((row) => [Number(row.getAttribute('aria-rowindex')) - 1, row.querySelector('a').textContent]))
      assert.deepEqual(rows.map(([, words]) => words), rows.map(([row]) => `第 ${row} 行`))
    }
  }))
})

// More than a browser gives room to one element.
const million = 1_000_000

describe('A list of a million rows', () => {
  const row = (page, number) => page.getByRole('link', { name: `第 ${number} 行`, exact: true })
  const isInView = (wanted) => wanted.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect()
    const view = document.querySelector('main').getBoundingClientRect()
    return top >= view.top && bottom <= view.bottom
  })

  // The first row below the head of the table.
  const highest = (page) => page.evaluate(() => {
    const head = document.querySelector('thead').getBoundingClientRect().bottom
    const rows = [...document.querySelectorAll('tbody tr[aria-rowindex]')]
    return Number(rows.find((one) => one.getBoundingClientRect().bottom > head).getAttribute('aria-rowindex')) - 1
  })

  it('is gone through by keys, by the wheel and by the scrollbar to its very last row', () => at('head.office', async (page) => {
    await pretendLong(page, million, 25_000)
    await openList(page)
    await row(page, 1).waitFor()
    await page.keyboard.press('End')
    await page.getByText('已全部列出').waitFor()
    await row(page, million).waitFor()
    assert.equal(await rowNumber(page), million)
    await page.keyboard.press('ArrowUp')
    await row(page, million - 1).waitFor()
    assert.deepEqual([await rowNumber(page), await isInView(row(page, million - 1))], [million - 1, true])
    await scrollTo(page, 0.5)
    const middle = await highest(page)
    assert.ok(Math.abs(middle - million / 2) < 100, `row ${middle}`)
    await row(page, middle).waitFor()
    const from = await page.evaluate(() => document.querySelector('main').scrollTop)
    await page.mouse.move(700, 500)
    await page.mouse.wheel(0, 57 * 10)
    await page.waitForFunction((top) => document.querySelector('main').scrollTop >= top + 57 * 10, from)
    assert.equal(await highest(page), middle + 10)
    await scrollTo(page, 1)
    await row(page, million).waitFor()
    assert.ok(await isInView(row(page, million)))
    await page.keyboard.press('Home')
    await row(page, 1).waitFor()
    await scrollTo(page, 1)
    await row(page, million).waitFor()
  }))
})

describe('A printed list', () => {
  it('says what was asked and how many of how many rows it shows', () => at('head.office', async (page) => {
    await pretendLong(page)
    await openList(page, '?kind=appeal')
    await page.getByRole('link', { name: '第 1 行', exact: true }).waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('heading', { name: '事项' }).waitFor()
    await page.locator('.filters').getByText('申诉求决').waitFor()
    const told = page.getByText(/^只印出屏幕上列着的 \d+ 行/)
    await told.waitFor()
    const [rows, words] = await told.evaluate((one) => [document.querySelectorAll('tbody tr a').length, one.textContent])
    assert.equal(words, `只印出屏幕上列着的 ${rows} 行（第 1 到第 ${rows} 行之间），清单1000 件以上。要整个清单，请用“导出表格”。`)
    assert.equal(await button(page, '导出表格').isVisible(), false)
  }))
})

async function acts(account, id) {
  const { body } = await (await program.as(account)).get(`/api/v1/matters/${id}`)
  return body.acts.map((one) => one.act)
}

// The first rows of a list, as the server has them.
async function firstOf(account, query, count) {
  const { body } = await (await program.as(account)).get(`/api/v1/matters?limit=${count}&sort=due_on${query}`)
  return body.items
}

// By keys only: rows ticked, a command chosen, its text written, sent.
async function noteOnMany(page, count, text) {
  await page.getByRole('link', { name: /./ }).first().waitFor()
  for (let time = 0; time < count; time += 1) {
    if (time > 0) await page.keyboard.press('j')
    await page.keyboard.press('x')
  }
  await page.getByText(`已选 ${count} 件`).waitFor()
  await page.keyboard.press('c')
  const form = page.getByRole('dialog', { name: `一起办 ${count} 件` })
  const way = form.getByRole('radio', { name: new RegExp(`^记录进展（${count} 件中 ${count} 件现在可以）`) })
  await way.waitFor()
  await way.focus()
  await page.keyboard.press('Space')
  const box = form.getByRole('textbox', { name: '经过和内容' })
  await box.waitFor()
  await box.focus()
  await page.keyboard.type(text)
  return form
}

describe('One command for many', () => {
  it('is given by keys, to each on its own', () => at('handler.housing', async (page) => {
    const chosen = await firstOf('handler.housing', '&state=accepted', 2)
    assert.equal(chosen.length, 2)
    const before = await Promise.all(chosen.map(({ id }) => acts('handler.housing', id)))
    await openList(page, '?state=accepted')
    await noteOnMany(page, 2, '已经到现场看过')
    await page.keyboard.press('Control+Enter')
    const results = page.getByRole('region', { name: '结果' })
    await results.getByText('办成 2 件，没有办成 0 件。').waitFor()
    for (const { number } of chosen) await results.getByText(number).waitFor()
    assert.equal(await page.getByText(/^已选/).count(), 0)
    for (const [n, { id }] of chosen.entries()) assert.deepEqual(await acts('handler.housing', id), [...before[n], 'progress'])
  }))

  it('leaves ticked what the server refused, and says why', () => at('handler.housing', async (page) => {
    const chosen = await firstOf('handler.housing', '&state=accepted', 2)
    await openList(page, '?state=accepted')
    const form = await noteOnMany(page, 2, '正在核实')
    // Somebody else writes into the second one between its reading and its sending.
    const officer = await program.as('handler.housing')
    let isDone = false
    await page.route(`**/api/v1/matters/${chosen[1].id}/commands`, async (route) => {
      if (!isDone) {
        isDone = true
        const { etag } = await officer.get(`/api/v1/matters/${chosen[1].id}`)
        const given = await officer.post(`/api/v1/matters/${chosen[1].id}/commands`, { command: 'report_progress', text: '别人先写的' }, { 'If-Match': etag })
        assert.equal(given.status, 201)
      }
      await route.continue()
    })
    await form.getByRole('button', { name: /^记录进展 2 件/ }).click()
    const results = page.getByRole('region', { name: '结果' })
    await results.getByText('办成 1 件，没有办成 1 件。').waitFor()
    await results.getByRole('listitem').filter({ hasText: chosen[1].number }).getByText(/^没有办成：/).waitFor()
    await page.getByText('已选 1 件').waitFor()
    assert.ok(await page.getByRole('checkbox', { name: `选 ${chosen[1].number}` }).isChecked())
    await page.keyboard.press('Escape')
    await page.getByText('已选 1 件').waitFor({ state: 'detached' })
  }))

  it('may be for all that are listed, and is not sent without one', () => at('handler.housing', async (page) => {
    await openList(page)
    const all = await listed('handler.housing', '')
    await page.getByText('已全部列出').waitFor()
    await page.getByRole('checkbox', { name: '选列出的全部' }).check()
    await page.getByText(`已选 ${all.length} 件`).waitFor()
    await page.keyboard.press('c')
    const form = page.getByRole('dialog', { name: `一起办 ${all.length} 件` })
    await form.getByRole('radio').first().waitFor()
    assert.ok(await form.getByRole('button', { name: /^办什么/ }).isDisabled())
    await page.keyboard.press('Escape')
    await form.waitFor({ state: 'detached' })
    await page.getByText(`已选 ${all.length} 件`).waitFor()
  }))
})

describe('The list of petitions', () => {
  it('is filtered by the server, saved as a view and taken along', () => at('head.office', async (page) => {
    await page.getByRole('link', { name: '信访件', exact: true }).click()
    await page.getByRole('table', { name: '信访件' }).waitFor()
    await page.getByRole('combobox', { name: '渠道' }).click()
    await page.locator('.ant-select-dropdown:visible').getByText('来信', { exact: true }).click()
    await page.waitForURL(/channel=letter/)
    await page.getByRole('combobox', { name: '初次' }).click()
    await page.locator('.ant-select-dropdown:visible').getByText('只看初次').click()
    await page.waitForURL(/first=true/)
    const numbers = await listed('head.office', '&channel=letter&first=true', 'petitions')
    assert.ok(numbers.length > 0)
    await page.getByText(`共 ${numbers.length} 件`, { exact: true }).waitFor()
    await page.getByRole('link', { name: numbers[0], exact: true }).waitFor()
    const { name, rows } = await exported(page)
    assert.match(name, /^petitions-\d{4}-\d\d-\d\d\.csv$/)
    assert.deepEqual(rows.map((row) => row.split(',')[0]), numbers)
    await button(page, '把这些条件存成视图').click()
    await page.getByRole('textbox', { name: '视图名称' }).fill('初次来信')
    await page.keyboard.press('Enter')
    await button(page, '初次来信').waitFor()
    const { body } = await (await program.as('head.office')).get('/api/v1/preferences')
    const kept = body.items.find((one) => one.name === 'petition_views')
    assert.deepEqual(JSON.parse(kept.value).map((view) => view.name), ['初次来信'])
  }))

  it('opens the matter of the row that is current', () => at('head.office', async (page) => {
    await openList(page, '', 'petitions')
    const { body } = await (await program.as('head.office')).get('/api/v1/petitions?limit=2')
    await page.getByRole('link', { name: body.items[1].number, exact: true }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/matters/${body.items[1].matter_id}`))
  }))

  it('says what the server does not take', () => at('head.office', async (page) => {
    await page.goto(`${program.address}/petitions?channel=pigeon`)
    await page.getByRole('alert').filter({ hasText: /没填对/ }).waitFor()
  }))
})

const openToAll = (language, width, height, work) => at('handler.housing', async (page) => {
  await work(page)
  assert.deepEqual(await wrongsOf(page), [])
  assert.deepEqual(await clippedIn(page), [])
}, { language, width, height })

for (const language of ['zh-CN', 'en']) {
  for (const [width, height] of [[1366, 768], [390, 844]]) {
    describe(`In ${language} at ${width}x${height}`, () => {
      it('the list of petitions is open to everybody', () => openToAll(language, width, height, (page) => openList(page, '', 'petitions')))

      it('the list with ticked rows is open to everybody', () => openToAll(language, width, height, async (page) => {
        await openList(page)
        for (const place of [0, 1]) await page.getByRole('checkbox', { name: /^(选|Select) \d/ }).nth(place).check()
        await page.getByText(/^(已选 2 件|2 selected)$/).waitFor()
      }))

      it('the form for many is open to everybody', () => openToAll(language, width, height, async (page) => {
        await openList(page, '?state=accepted')
        await page.getByRole('checkbox', { name: /^(选|Select) \d/ }).first().check()
        await page.getByRole('button', { name: /^(一起办|Act on these)/ }).click()
        await page.getByRole('dialog').getByRole('radio').first().check()
      }))
    })
  }
}
