// What is seen of a matter before anything is done: who else is there, and what would become of it.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { clippedIn, wrongsOf } from './open_to_all.mjs'
import { startProgram } from './program.mjs'
import { logIn, newScreen, startBrowser } from './screens.mjs'

let program, browser

before(async () => {
  program = await startProgram()
  browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await program?.stop()
})

// A matter that lies with the housing bureau, opened by one of its officers.
async function openedBy(account, path) {
  const screen = await newScreen(browser, program.address)
  await logIn(screen.page, account, program.password(account))
  await screen.page.getByRole('button', { name: '退出' }).waitFor()
  await screen.page.goto(program.address + path)
  await screen.page.getByRole('region', { name: '事项要点' }).waitFor()
  return screen
}

async function oneOfHousing() {
  const api = await program.as('handler.housing')
  const { body } = await api.get('/api/v1/matters?limit=100')
  for (const { id } of body.items) {
    const { body: page } = await api.get(`/api/v1/matters/${id}`)
    if (page.permitted.includes('notify')) return { id, api, n: page.matter.n }
  }
  throw new Error('the demonstration has nothing for the housing bureau')
}

describe('Two officers at one matter', () => {
  it('see each other, and which of them is writing', async () => {
    const { id, api, n } = await oneOfHousing()
    const handler = await openedBy('handler.housing', `/matters/${id}`)
    const head = await openedBy('head.housing', `/matters/${id}`)
    await head.page.getByText(/也打开着这一件/).waitFor()
    await handler.page.getByRole('button', { name: '告知' }).first().click()
    await handler.page.getByRole('dialog').waitFor()
    await head.page.getByText(/正在这一件里填写/).waitFor({ timeout: 40_000 })
    assert.deepEqual(await wrongsOf(head.page), [])
    assert.deepEqual(await clippedIn(head.page), [])
    await handler.close()
    assert.equal((await api.get(`/api/v1/matters/${id}`)).body.matter.n, n, 'looking at a matter writes nothing into it')
    assert.deepEqual([...head.complaints, ...handler.complaints], [])
    await head.close()
  })
})

describe('The form of a command', () => {
  it('says what the petitioner will be told and who then owes what, and it comes true', async () => {
    const { id, api, n } = await oneOfHousing()
    const screen = await openedBy('handler.housing', `/matters/${id}`)
    const { page } = screen
    await page.getByRole('button', { name: /^记录进展/ }).first().click()
    const outcome = page.getByRole('region', { name: '办完以后' })
    assert.equal(await outcome.count(), 0, 'nothing is foreseen of what would be refused')
    await page.getByLabel('经过和内容').fill('已派人看过现场，三天内答复。')
    await outcome.getByText('接下来').waitFor()
    const told = await outcome.textContent()
    assert.deepEqual(await wrongsOf(page), [])
    assert.equal((await api.get(`/api/v1/matters/${id}`)).body.matter.n, n, 'foreseeing writes nothing')
    await page.getByRole('button', { name: /^记录进展/ }).last().click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const { body } = await api.get(`/api/v1/matters/${id}`)
    assert.equal(body.acts.at(-1).act, 'progress')
    for (const duty of body.duties) assert.ok(told.includes(String(Number(duty.due_on.slice(8)))), `${duty.due_on} in ${told}`)
    assert.deepEqual(screen.complaints, [])
    await screen.close()
  })
})
