// Every screen, in both languages, at a desk and on a phone: nothing serious or critical by axe, no text that its
// box cuts off. Screens with tests of their own are looked at there: calendar, help and first day, the opinion.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { acceptMatter } from './accepted.mjs'
import { clippedIn, wrongsOf } from './open_to_all.mjs'
import { enter, on, program } from './running.mjs'
import { askToUnseal } from './sealed.mjs'
import { begin, choose } from './screens.mjs'
import { languages, wordsIn } from './words.mjs'

const desk = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }
const ways = ['letter', 'visit', 'group_visit', 'phone', 'fax', 'email', 'online']
let enquired

before(async () => {
  await askToUnseal(program, '要向本人核实取证的时间。')
  await acceptMatter(program, '楼道灯不亮')
  const clerk = await program.as('clerk')
  const { body } = await clerk.post('/api/v1/petitions', {
    channel: 'letter', subject: '来问办到哪里了', text: '办到哪里了。', petitioners: [{ name: '苗新竹' }] })
  enquired = { number: body.petition.number, code: body.query_code }
})

const go = (page, path) => page.goto(program.address + path)
const table = (page) => page.getByRole('table').first().waitFor()
const press = (page, name) => page.getByRole('button', { name: new RegExp(`^${name}`) }).first().click()

// `open` leads to the screen as it looks at work, with `say` for its words.
const screens = {
  'log-in': { account: null, open: async (page, say) => {
    await press(page, say('login.enter'))
    await page.getByText(say('login.name_needed')).waitFor()
  } },
  workbench: { account: 'sorter', open: table },
  list: { account: 'sorter', open: async (page) => {
    await go(page, '/matters')
    await table(page)
  } },
  registration: { account: 'clerk', open: async (page, say) => {
    await go(page, '/register')
    const channel = page.getByRole('radiogroup', { name: say('field.channel') })
    for (const [place, way] of ways.entries()) {
      const name = new RegExp(`^${say(`desk.way.${way}`)} ?${place + 1}$`)
      await channel.getByText(name).click()
      await channel.getByRole('radio', { name, checked: true }).waitFor({ state: 'attached' })
      assert.deepEqual(await wrongsOf(page), [], way)
      assert.deepEqual(await clippedIn(page), [], way)
    }
    await page.keyboard.press('Control+Enter')
    await page.getByText(say('fault.required')).first().waitFor()
  } },
  sorting: { account: 'sorter', open: async (page, say) => {
    await page.getByRole('link', { name: say('sorting.rail') }).click()
    const one = page.getByRole('checkbox', { name: new RegExp(`^${say('many.tick', { number: '' })}\\d`) })
    for (const place of [0, 1]) await one.nth(place).check()
    await page.getByRole('option').first().click()
    await press(page, say('many.act', { command: say('command.refer'), count: 2 }))
    await page.getByText(new RegExp(`^${say('many.refused', { sentence: '' })}`)).first().waitFor()
    await press(page, say('many.untick'))
    await press(page, say('command.refer'))
    await page.getByText(say('fault.required')).first().waitFor()
  } },
  enquiry: { account: 'clerk', open: async (page, say) => {
    await page.getByRole('link', { name: say('enquiry.rail') }).click()
    await page.getByRole('textbox', { name: say('enquiry.number') }).fill(enquired.number)
    await page.getByRole('textbox', { name: say('enquiry.known_by') }).fill(enquired.code)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('region', { name: say('enquiry.answer') }).getByText(say('enquiry.kept')).waitFor()
  } },
  matter: { account: 'handler.housing', open: async (page, say) => {
    await go(page, '/matters')
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByRole('region', { name: say('acts.title') }).waitFor()
    await page.keyboard.press('d')
    await page.getByRole('button', { name: say('matter.how_counted'), expanded: true }).waitFor()
  } },
  'form of a command': { account: 'sorter', open: async (page, say) => {
    await go(page, '/matters?state=registered')
    await page.getByRole('table').getByRole('link').first().click()
    await begin(page, say('command.screen'))
  } },
  'form of an opinion': { account: 'handler.housing', open: async (page, say) => {
    await go(page, '/matters?state=accepted')
    await page.getByRole('table').getByRole('link').first().click()
    await begin(page, say('command.propose_opinion'))
  } },
  unsealings: { account: 'head.office', open: async (page, say) => {
    await page.getByRole('link', { name: new RegExp(`^${say('unsealings.rail')}`) }).click()
    await press(page, say('command.refuse_unsealing'))
    await page.getByRole('dialog').waitFor()
  } },
  notices: { account: 'admin', open: async (page, say) => {
    await press(page, say('entering.try'))
    await page.getByText(say('fault.required')).first().waitFor()
    await page.getByLabel(say('field.title'), { exact: true }).fill('关于调休的补充通知')
    await page.getByLabel(say('notices.day', { number: 1 }), { exact: true }).fill('2026-12-01')
    await page.getByLabel(say('field.days_name'), { exact: true }).fill('调休')
    await press(page, say('entering.try'))
    await page.getByRole('button', { name: new RegExp(`^${say('notices.enter')}`) }).waitFor()
  } },
  settings: { account: 'admin', open: async (page, say) => {
    await page.getByRole('link', { name: say('settings.rail'), exact: true }).click()
    await page.getByRole('region', { name: say('settings.list') }).getByRole('button').first().click()
    await press(page, say('entering.try'))
    await page.getByText(say('fault.required')).first().waitFor()
    await page.getByRole('region', { name: say('clocks.title') }).getByRole('row').first().waitFor()
  } },
  'organ changes': { account: 'admin', open: async (page, say) => {
    await go(page, '/organs/changes')
    await page.getByText(say('organ_change.merged'), { exact: true }).click()
    await choose(page, say('organ_changes.organ'), '住房和城乡建设局')
    await choose(page, say('field.successors'), '自然资源局')
    await page.getByLabel(say('field.reason'), { exact: true }).fill('县委〔2026〕3 号')
    await press(page, say('entering.try'))
    await page.getByRole('button', { name: new RegExp(`^${say('organ_changes.enter')}`) }).waitFor()
  } },
  categories: { account: 'admin', open: async (page, say) => {
    await go(page, '/categories')
    await page.getByRole('region', { name: say('categories.list') }).getByRole('row').nth(1).getByRole('button').click()
    await page.getByText(say('category_change.added'), { exact: true }).click()
    await press(page, say('categories.enter'))
    await page.getByText(say('fault.required')).first().waitFor()
  } },
  directory: { account: 'auditor', open: async (page, say) => {
    await page.getByRole('link', { name: say('organs.rail') }).click()
    await page.getByLabel(say('organs.find'), { exact: true }).fill('青禾县住房')
    await page.getByRole('link', { name: '青禾县住房和城乡建设局' }).first().click()
    await page.getByRole('region', { name: '青禾县住房和城乡建设局' }).waitFor()
  } },
  accounts: { account: 'security', open: table },
  'change of an account': { account: 'security', open: async (page, say) => {
    await page.getByLabel(say('accounts.find'), { exact: true }).fill('clerk')
    await page.getByRole('button', { name: say('accounts.change_of', { name: 'clerk' }), exact: true }).click()
    const drawer = page.getByRole('dialog', { name: say('accounts.one', { name: 'clerk' }) })
    await drawer.getByText(say('account_command.change_role')).click()
    await drawer.getByLabel(say('accounts.new_role')).waitFor()
    await press(page, say('account_command.change_role'))
    await page.getByText(say('fault.required')).first().waitFor()
  } },
  'adding of an account': { account: 'security', open: async (page, say) => {
    await table(page)
    await press(page, say('accounts.add'))
    const drawer = page.getByRole('dialog', { name: say('accounts.add') })
    await press(drawer, say('accounts.add'))
    await drawer.getByText(say('fault.required')).first().waitFor()
  } },
  sessions: { account: 'security', open: async (page, say) => {
    await page.getByRole('link', { name: say('sessions.rail') }).click()
    await table(page)
  } },
  'own sessions': { account: 'clerk', open: async (page, say) => {
    await page.getByRole('link', { name: say('sessions.mine') }).click()
    await table(page)
  } },
  audit: { account: 'auditor', open: async (page, say) => {
    await page.getByRole('link', { name: say('trail.rail') }).click()
    await press(page, say('trail.check'))
    await page.getByText(new RegExp(say('trail.last_hash', { hash: '' }))).waitFor()
    await table(page)
  } },
  jobs: { account: 'admin', open: async (page, say) => {
    await page.getByRole('link', { name: say('jobs.rail') }).click()
    await press(page, say('jobs.ask'))
    await page.getByRole('row', { name: say('job_standing.whole') }).first().getByText(say('jobs.counts')).click()
  } },
  laws: { account: 'writer', open: async (page, say) => {
    await page.getByRole('link', { name: say('laws.rail') }).click()
    await page.getByLabel(say('laws.number'), { exact: true }).fill('32')
    await press(page, say('laws.search'))
    await page.getByRole('region', { name: say('laws.find') }).getByRole('listitem').first().waitFor()
  } },
}

for (const language of languages) {
  describe(`In ${language}`, () => {
    for (const [name, { account, open }] of Object.entries(screens)) {
      it(`the ${name} screen is open to everybody`, () => on({ ...desk, language }, async (page) => {
        if (account) await enter(page, account)
        await open(page, wordsIn(language))
        for (const size of [desk, phone]) {
          await page.setViewportSize(size)
          assert.deepEqual(await wrongsOf(page), [], `at ${size.width}`)
          assert.deepEqual(await clippedIn(page), [], `at ${size.width}`)
        }
      }))
    }
  })
}
