// What a petitioner writes is only text: a page shows its letters, whatever they would be elsewhere.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { enter, on, program } from './running.mjs'

const markup = '<script>alert(1)</script>'
const attribute = '"><img src=x onerror=alert(1)>'
const link = 'javascript:alert(1)'
const templates = '{{7*7}} ${7*7} $t(petitions.title)'
const turned = '前\u202e后'
const written = {
  channel: 'letter', subject: `${markup} ${turned}`, petitioners: [{ name: attribute }],
  text: [markup, attribute, link, `http://example.org/"onclick="${link}`, templates, turned].join('\n'),
  requests: [link, templates, turned], complained_of: [{ organ_name: templates }, { organ_name: link }],
}

let matter

before(async () => {
  const clerk = await program.as('clerk')
  const made = await clerk.post('/api/v1/petitions', written)
  assert.equal(made.status, 201, JSON.stringify(made.body))
  matter = made.body.matter.id
})

// A page at which nothing that was written may do anything.
const atPage = (account, path, work) => on({}, async (page) => {
  const dialogs = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await enter(page, account)
  await page.goto(program.address + path)
  await work(page)
  const made = '[href^="javascript" i], [src="x"], [onerror], [onclick], main script'
  assert.deepEqual(await page.locator(made).evaluateAll((all) => all.map((one) => one.outerHTML)), [])
  assert.deepEqual(dialogs, [])
})

// The letters themselves, in a box of their own whose direction turns nothing beside it.
async function isShownAs(element, text) {
  const [shown, bidi] = await element.evaluate((one) => [one.textContent, getComputedStyle(one).unicodeBidi])
  assert.equal(shown, text)
  assert.equal(bidi, 'isolate', text)
}

describe('What somebody wrote', () => {
  it('is shown on the page of the matter as it was written', () => atPage('clerk', `/matters/${matter}`, async (page) => {
    await isShownAs(page.getByRole('heading', { level: 1 }), written.subject)
    const petitions = page.getByRole('region', { name: '信访件与信访人' })
    await isShownAs(petitions.getByText(attribute, { exact: true }), attribute)
    await isShownAs(petitions.locator('p').filter({ hasText: turned }), written.text)
    for (const { organ_name } of written.complained_of) await isShownAs(petitions.getByText(organ_name, { exact: true }), organ_name)
    const headings = page.getByRole('region', { name: '诉求与答复' }).getByRole('heading', { level: 3 })
    for (const [place, request] of written.requests.entries()) await isShownAs(headings.nth(place), `${place + 1} ${request}`)
  }))

  it('is shown so in the list that a search finds', () => atPage('sorter', `/matters?q=${encodeURIComponent(markup)}`, async (page) => {
    await isShownAs(page.getByRole('table').getByRole('link', { name: markup }).first(), written.subject)
  }))
})
