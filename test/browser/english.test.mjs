// In English: a group at the window that joins what it came with before, and an opinion from its first word to
// the petitioner's rating. (A letter that is sent on: rerouting.test.mjs.) What was stored is read by the interface.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { acceptMatter } from './accepted.mjs'
import { at, program } from './running.mjs'
import { chooseArticle, give, openMatter } from './screens.mjs'

let clerk

before(async () => { clerk = await program.as('clerk') })

const inEnglish = (account, work) => at(account, work, { language: 'en' })

describe('A group at the window', () => {
  const subject = 'The lift of house 9 stands still'
  const person = { name: 'Zhao Deming', id_number: '11010519491231002X', phone: '13900002078' }

  async function fill(page, names) {
    await page.getByRole('radiogroup', { name: 'Channel' }).getByText(/^Group visit/).click()
    for (const [place, { name, id_number: idNumber, phone }] of names.entries()) {
      if (place > 0) await page.getByRole('button', { name: /^Add a person/ }).click()
      const row = page.getByRole('group', { name: `Person ${place + 1}` })
      await row.getByRole('textbox', { name: /Name$/ }).fill(name)
      if (idNumber) await row.getByRole('textbox', { name: /Identity number$/ }).fill(idNumber)
      if (phone) await row.getByRole('textbox', { name: /Phone$/ }).fill(phone)
    }
    await page.getByRole('textbox', { name: /Subject$/ }).fill(subject)
    await page.getByRole('textbox', { name: /Text$/ }).fill('The lift of house 9 has stood still for half a year.')
  }

  it('joins what it came with before, and takes the slip along', async () => {
    const earlier = (await clerk.post('/api/v1/petitions', {
      channel: 'visit', subject, text: 'The lift of house 9 stands still.', petitioners: [person] })).body.matter
    await inEnglish('clerk', async (page) => {
      await fill(page, [person, { name: 'Wu Xiuzhen' }])
      const found = page.getByRole('complementary', { name: 'Were they here before?' })
      await found.getByText(earlier.number).waitFor()
      await found.getByRole('button', { name: /^Join/ }).first().click()
      await page.getByText(`Joins ${earlier.number}`).waitFor()
      await page.getByRole('button', { name: /^Register/ }).last().click()
      const slip = page.getByRole('region', { name: 'Registered' })
      await slip.getByRole('img').waitFor()
      const [number, code] = await slip.getByRole('definition').allTextContents()
      assert.match(code, /^\d{5} \d{5}$/)
      const { items } = (await clerk.get('/api/v1/petitions?limit=100')).body
      const { petition, matter } = (await clerk.get(`/api/v1/petitions/${items.find((one) => one.number === number).id}`)).body
      assert.deepEqual([matter.id, petition.channel, petition.headcount, petition.representatives], [earlier.id, 'visit', 2, [0, 1]])
    })
  })

  it('of six representatives is refused in English, and nothing is lost', () => inEnglish('clerk', async (page) => {
    const count = (await clerk.get('/api/v1/petitions?limit=1')).body.count
    await fill(page, ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name) => ({ name })))
    await page.getByRole('button', { name: /^Register/ }).last().click()
    await page.getByRole('alert').getByText('Representatives: at most 5; please leave some out').waitFor()
    assert.equal(await page.getByRole('textbox', { name: /Subject$/ }).inputValue(), subject)
    assert.equal((await clerk.get('/api/v1/petitions?limit=1')).body.count, count)
  }))
})

describe('An opinion', () => {
  const subject = 'The lights of house 3 are dark'
  let id

  before(async () => { id = await acceptMatter(program, subject, { requests: ['Mend the lights', 'Show the accounts', 'Pay the doctor'] }) })

  const approval = (page) => page.getByRole('region', { name: 'Approval' })
  const press = (page, name) => approval(page).getByRole('button', { name, exact: true }).click()

  async function openOpinion(page) {
    await openMatter(page, subject)
    await page.getByRole('link', { name: 'Write the opinion together' }).click()
    await page.getByRole('heading', { level: 1, name: 'Opinion' }).waitFor()
  }

  it('is written, and returned by the head, who must say why', async () => {
    await inEnglish('handler.housing', async (page) => {
      await openOpinion(page)
      for (const [place, result] of ['Support', 'Explanation', 'No support'].entries()) {
        const panel = page.getByRole('group', { name: new RegExp(`^Request ${place + 1}`) })
        await panel.getByText(result, { exact: true }).click()
        await panel.getByLabel('Facts').fill(`Fact ${place + 1}.`)
        await chooseArticle(panel, 'Art. 32')
        await panel.getByLabel('The answer').fill(`Answer ${place + 1}.`)
      }
      await approval(page).getByText('Nothing is missing.').waitFor()
      await press(page, 'Ask for approval')
      await approval(page).getByText('approval asked', { exact: true }).waitFor()
    })
    await inEnglish('head.housing', async (page) => {
      await openOpinion(page)
      await press(page, 'Return for changes')
      await approval(page).getByText('Please fill this in').waitFor()
      await page.getByLabel('Why it is returned').fill('Say when.')
      await press(page, 'Return for changes')
      await approval(page).getByText(/returned this draft/).waitFor()
    })
  })

  it('is mended, approved, issued, served and rated', async () => {
    await inEnglish('handler.housing', async (page) => {
      await openOpinion(page)
      await approval(page).getByText('Say when.').waitFor()
      await page.getByRole('group', { name: /^Request 1/ }).getByLabel('The answer').fill('By 10 December.')
      await press(page, 'Ask for approval')
      await approval(page).getByText('approval asked', { exact: true }).waitFor()
    })
    await inEnglish('head.housing', async (page) => {
      await openOpinion(page)
      await press(page, 'Approve')
      await approval(page).getByText('approved', { exact: true }).waitFor()
    })
    await inEnglish('handler.housing', async (page) => {
      await openOpinion(page)
      await press(page, 'Propose this text')
      await approval(page).getByText('This text is proposed.').waitFor()
    })
    await inEnglish('head.housing', async (page) => {
      await openOpinion(page)
      await press(page, 'Issue the opinion')
      await approval(page).waitFor({ state: 'detached' })
    })
    await inEnglish('handler.housing', async (page) => {
      await openMatter(page, subject)
      await give(page, 'Serve', (form) => form.getByText('In person', { exact: true }).click())
      await give(page, 'Take down the rating', async (form) => {
        await form.getByText('Handling organ', { exact: true }).click()
        await form.getByText('Satisfied', { exact: true }).click()
      })
    })
    const { acts } = (await (await program.as('handler.housing')).get(`/api/v1/matters/${id}`)).body
    assert.deepEqual(acts.map((act) => act.act).slice(-4), ['opinion_proposal', 'opinion', 'service', 'rating'])
    assert.deepEqual(acts.at(-4).answers.map((one) => [one.result, one.fact, one.text]), [
      ['support', 'Fact 1.', 'By 10 December.'], ['explanation', 'Fact 2.', 'Answer 2.'], ['no_support', 'Fact 3.', 'Answer 3.']])
    assert.deepEqual([acts.at(-1).of, acts.at(-1).grade], ['organ', 'satisfied'])
  })
})
