// Program and browser of one test file: started before its tests, stopped after them. Everything is done at a
// screen of its own, which may end without a policy report or a script error only.
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { startProgram } from './program.mjs'
import { logIn, newScreen, startBrowser } from './screens.mjs'

// What a test file prepares in hooks of its own finds them here already.
export const browser = await startBrowser()
export const program = await startProgram()

after(async () => {
  await browser.close()
  await program.stop()
})

// A screen that shows the log-in; its size and language are in `options`.
export async function on(options, work) {
  const screen = await newScreen(browser, program.address, options)
  try {
    await work(screen.page)
    assert.deepEqual(screen.complaints, [], 'policy reports and script errors')
  } finally {
    await screen.close()
  }
}

export async function enter(page, account) {
  await logIn(page, account, program.password(account))
  await page.getByRole('button', { name: /^(退出|Log out)$/ }).waitFor()
}

// The work of one officer, logged in.
export const at = (account, work, options = {}) => on(options, async (page) => {
  await enter(page, account)
  await work(page)
})
