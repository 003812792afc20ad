// An officer without a mouse: everything is reached by the tabulator and by the keys that the page names.
import assert from 'node:assert/strict'
import { on, program } from './running.mjs'

const stepsMax = 90

const hasFocus = (wanted) => wanted.evaluate((one) => one === document.activeElement)

export async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key)
}

// By the tabulator to the one element that is wanted.
export async function tabTo(page, wanted) {
  // What cannot be pressed yet is passed over.
  await (await wanted.elementHandle()).waitForElementState('enabled')
  for (let step = 0; step < stepsMax; step += 1) {
    if (await hasFocus(wanted)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`${wanted} is not reached by the tabulator`)
}

export async function pressAt(page, wanted, ...keys) {
  await tabTo(page, wanted)
  await press(page, ...keys)
}

export async function typeIn(page, wanted, text) {
  await tabTo(page, wanted)
  await press(page, 'Control+a')
  await page.keyboard.insertText(text)
}

export const atKeys = (account, work, options = {}) => on(options, async (page) => {
  await page.keyboard.insertText(account)
  await press(page, 'Tab')
  await page.keyboard.insertText(program.password(account))
  await press(page, 'Enter')
  await page.getByRole('button', { name: /^(退出|Log out)$/ }).waitFor()
  await work(page)
})

export async function openByKeys(page, subject) {
  const search = page.getByRole('textbox', { name: /^(搜索事项|Search matters)$/ })
  await typeIn(page, search, subject)
  await press(page, 'Enter')
  await page.getByRole('row', { name: subject }).and(page.locator('[aria-current="true"]')).waitFor()
  await press(page, 'Enter')
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()
}
