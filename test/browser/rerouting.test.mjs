// A letter that comes to the wrong organ: sorted, assigned, objected to, taken back and sent on to the right one,
// in both languages. An objection that was rejected is not raised again. What was stored is read by the interface.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { at, program } from './running.mjs'
import { choose, commandsOf, give, openMatter } from './screens.mjs'
import { languages, wordsIn } from './words.mjs'

let clerk, organs

before(async () => {
  clerk = await program.as('clerk')
  organs = (await clerk.get('/api/v1/organs')).body.items
})

const homesteads = { 'zh-CN': '宅基地', en: 'Homesteads' }
const [housing, land] = ['青禾县住房和城乡建设局', '青禾县自然资源局']
const idOf = (name) => organs.find((one) => one.name === name).id

async function register(subject) {
  const { body } = await clerk.post('/api/v1/petitions', {
    channel: 'letter', petitioners: [{ name: '苗新竹' }], subject, text: `${subject}，望早日查清。`, requests: ['查清界址'],
  })
  return body.matter
}

async function dayIn(days) {
  const { today } = (await clerk.get('/api/v1/me')).body
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

// At the sorting desk: chosen in the list, screened, and assigned with the day by which a result is wanted.
async function assignAt(page, language, { number }, subject, reportDue) {
  const say = wordsIn(language)
  await page.getByRole('link', { name: say('sorting.rail') }).click()
  const row = page.getByRole('region', { name: say('sorting.title') }).getByRole('listitem').filter({ hasText: number })
  await row.getByRole('button').click()
  await page.getByRole('region', { name: say('sorting.letter') }).getByRole('heading', { name: subject }).waitFor()
  const part = page.getByRole('region', { name: say('sorting.how'), exact: true })
  await part.getByRole('radio', { name: say('kind.appeal') }).check()
  await choose(part, say('field.category'), homesteads[language])
  await part.getByRole('radio', { name: say('branch.6') }).check()
  await part.getByRole('radio', { name: say('command.assign') }).check()
  await part.getByRole('combobox', { name: say('field.to_organ_id') }).fill(housing)
  await part.getByRole('option', { name: housing }).first().click()
  await part.getByLabel(say('field.report_due_on')).fill(reportDue)
  await part.getByRole('button', { name: new RegExp(`^${say('command.assign')}`) }).click()
  await page.getByRole('status').getByText(new RegExp(`^${number}`)).waitFor()
}

async function objectTo(page, say, subject, reason) {
  await openMatter(page, subject)
  await give(page, say('command.object'), (form) => form.getByLabel(say('field.reason')).fill(reason))
}

async function decide(page, say, subject, result) {
  await openMatter(page, subject)
  await give(page, say('command.decide_objection'), (form) => form.getByText(say(`result.${result}`), { exact: true }).click())
}

for (const language of languages) {
  const say = wordsIn(language)
  const desk = (account, work) => at(account, work, { language })

  describe(`A letter, in ${language}`, () => {
    it('is assigned, objected to, taken back and sent on', async () => {
      const subject = `宅基地界址不清 ${language}`
      const matter = await register(subject)
      const reportDue = await dayIn(40)
      await desk('sorter', (page) => assignAt(page, language, matter, subject, reportDue))
      await desk('handler.housing', async (page) => {
        await objectTo(page, say, subject, '宅基地审批不属本局。')
        await commandsOf(page).getByRole('button', { name: say('command.object') }).waitFor({ state: 'detached' })
      })
      await desk('sorter', async (page) => {
        await decide(page, say, subject, 'agreed')
        await give(page, say('command.refer'), (form) => choose(form, say('field.to_organ_id'), land))
      })
      await desk('handler.land', async (page) => {
        await openMatter(page, subject)
        await give(page, say('command.accept'))
      })
      const { body } = await (await program.as('handler.land')).get(`/api/v1/matters/${matter.id}`)
      assert.deepEqual(body.acts.map((act) => act.act), [
        'registration', 'screening', 'assignment', 'objection', 'objection_decision', 'referral', 'acceptance'])
      const [, screening, assignment, objection, decision, referral] = body.acts
      assert.deepEqual([screening.kind, screening.branch], ['appeal', 6])
      assert.deepEqual([assignment.to_organ_id, assignment.report_due_on], [idOf(housing), reportDue])
      assert.deepEqual([objection.reason, decision.result, referral.to_organ_id], ['宅基地审批不属本局。', 'agreed', idOf(land)])
      assert.deepEqual([body.matter.state, body.matter.organ_id], ['accepted', idOf(land)])
      const gone = await (await program.as('handler.housing')).get(`/api/v1/matters/${matter.id}`)
      assert.equal(gone.status, 404)
    })

    it('whose objection was rejected stays, and the page says why there is no second one', async () => {
      const subject = `院墙占了公路 ${language}`
      const matter = await register(subject)
      await desk('sorter', async (page) => assignAt(page, language, matter, subject, await dayIn(40)))
      await desk('handler.housing', (page) => objectTo(page, say, subject, '公路不归本局管。'))
      await desk('sorter', (page) => decide(page, say, subject, 'rejected'))
      const handler = await program.as('handler.housing')
      await desk('handler.housing', async (page) => {
        await openMatter(page, subject)
        const { not_now: bars } = (await handler.get(`/api/v1/matters/${matter.id}`)).body
        const bar = bars.find((one) => one.command === 'object')
        assert.equal(bar.article, 'regulation_2022.23')
        const closed = commandsOf(page).getByText(new RegExp(`^${say('commands.not_now', { count: bars.length }).replace(/[()]/g, '\\$&')}$`))
        if (await commandsOf(page).locator('details[open]').count() === 0) await closed.click()
        await commandsOf(page).getByRole('listitem').filter({ has: page.getByText(say('command.object'), { exact: true }) }).filter({ hasText: /23|二十三/ }).waitFor()
        assert.equal(await commandsOf(page).getByRole('button', { name: new RegExp(`^${say('command.object')}$`) }).count(), 0)
      })
      const { etag } = await handler.get(`/api/v1/matters/${matter.id}`)
      const again = await handler.post(`/api/v1/matters/${matter.id}/commands`, { command: 'object', reason: '再说一次。' }, { 'If-Match': etag })
      assert.deepEqual([again.status, again.body.code], [409, 'objection_was_rejected'])
      const { body } = await handler.get(`/api/v1/matters/${matter.id}`)
      assert.deepEqual(body.acts.map((act) => act.act), ['registration', 'screening', 'assignment', 'objection', 'objection_decision'])
    })
  })
}
