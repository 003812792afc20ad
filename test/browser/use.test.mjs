// How the screens are got at: by password, by keyboard alone; and what the list says of a matter.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { enter, on, program } from './running.mjs'
import { logIn } from './screens.mjs'

describe('Log-in', () => {
  it('refuses a wrong password in words', () => on({}, async (page) => {
    await logIn(page, 'clerk', 'not-the-password')
    await page.getByRole('alert').getByText('用户名或密码不正确').first().waitFor()
    assert.equal(await page.getByRole('table').count(), 0)
  }))

  it('and the way to a matter need no mouse', () => on({}, async (page) => {
    await page.keyboard.type('sorter')
    await page.keyboard.press('Tab')
    await page.keyboard.type(program.password('sorter'))
    await page.keyboard.press('Enter')
    await page.getByRole('table').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const wanted = await page.locator('tr[aria-current="true"] a').textContent()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: wanted }).waitFor()
    await page.keyboard.press('d')
    await page.getByRole('button', { name: '怎么算的', expanded: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('table').waitFor()
  }))

  it('shows where the focus is', () => on({}, async (page) => {
    await enter(page, 'sorter')
    await page.getByRole('table').waitFor()
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab')
      await page.waitForFunction(isFocusShown)
    }
  }))
})

// Of the element that has the focus, or of the box drawn around it.
function isFocusShown() {
  const active = document.activeElement
  const around = active.closest('.ant-input-affix-wrapper') ?? active.closest('.ant-select')?.querySelector('.ant-select-selector')
  const isDrawn = (one) => getComputedStyle(one).outlineStyle !== 'none' || getComputedStyle(one).boxShadow !== 'none'
  return active === document.body || [active, around].some((one) => one && isDrawn(one))
}

describe('The list', () => {
  it('marks a visit that skipped levels', async () => {
    const clerk = await program.as('clerk')
    const subject = '宅基地界址不清'
    const made = await clerk.post('/api/v1/petitions', { channel: 'visit', raised_at: 'province', anonymous: true, subject, text: '界址不清。' })
    const listed = (await clerk.get(`/api/v1/matters?q=${encodeURIComponent(subject)}`)).body.items
    assert.deepEqual(listed.map((one) => [one.id, one.has_skipped_levels]), [[made.body.matter.id, true]])
    await on({}, async (page) => {
      await enter(page, 'sorter')
      await page.goto(`${program.address}/matters?q=${encodeURIComponent(subject)}`)
      await page.getByRole('row', { name: subject }).getByText('越级走访').waitFor()
    })
  })
})
