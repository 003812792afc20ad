// A sealed identity: one officer asks, one of another organ answers at a screen that shows the request alone.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { enter, on, program } from './running.mjs'
import { askToUnseal, secrets } from './sealed.mjs'

// Nothing that the page is sent, or shows, is sealed.
const atRequests = (account, work) => on({}, async (page) => {
  const texts = []
  page.on('response', async (response) => {
    if (response.url().includes('/api/')) texts.push(await response.text().catch(() => ''))
  })
  await enter(page, account)
  await page.getByRole('link', { name: '查看身份' }).click()
  await work(page)
  const shown = texts.join() + await page.content()
  assert.deepEqual(secrets.filter((secret) => shown.includes(secret)), [], 'what is sealed')
})

const answer = (page, command, number) => page.getByRole('button', { name: `${command}：${number}`, exact: true }).click()
const send = (page, command) => page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${command}`) }).click()

describe('A request to see a sealed identity', () => {
  it('is agreed to by the head of another organ, who sees nothing of the matter', async () => {
    const { number, acts } = await askToUnseal(program, '要向本人核实取证的时间。')
    await atRequests('head.office', async (page) => {
      await page.getByText('理由：要向本人核实取证的时间。').waitFor()
      await answer(page, '同意查看身份', number)
      await page.getByRole('dialog').getByText(/只有申请人本人/).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await answer(page, '同意查看身份', number)
      await send(page, '同意查看身份')
      await page.getByRole('status', { name: '刚才答复的' }).getByText(/可查看到/).waitFor()
      await page.getByText('现在没有等您答复的申请。').waitFor()
    })
    assert.deepEqual((await acts()).map((act) => act.act).slice(-2), ['unsealing_request', 'unsealing'])
  })

  it('is refused with a reason, with the keyboard alone', async () => {
    const { number, acts } = await askToUnseal(program, '想知道是谁。')
    await atRequests('head.office', async (page) => {
      await page.getByRole('button', { name: `不同意查看身份：${number}` }).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      await send(page, '不同意查看身份')
      await dialog.getByText('请填这一项').waitFor()
      await dialog.getByLabel('为什么不同意').focus()
      await page.keyboard.type('先写信问。')
      await page.keyboard.press('Control+Enter')
      await dialog.waitFor({ state: 'detached' })
    })
    const refused = (await acts()).at(-1)
    assert.deepEqual([refused.act, refused.reason], ['unsealing_refusal', '先写信问。'])
  })

  it('that changed in between is not answered unseen, and the text is kept', async () => {
    const { number, give, petition, acts } = await askToUnseal(program, '要约时间。')
    await atRequests('head.office', async (page) => {
      await answer(page, '不同意查看身份', number)
      await page.getByLabel('为什么不同意').fill('先写信问。')
      await give({ command: 'supplement', petition_id: petition, text: '又寄来一封信。' })
      await send(page, '不同意查看身份')
      await page.getByText('这项申请还在等您答复。').waitFor()
      assert.equal((await acts()).at(-1).act, 'supplement')
      await page.getByRole('button', { name: '带着我写的接着办' }).click()
      assert.equal(await page.getByLabel('为什么不同意').inputValue(), '先写信问。')
      await send(page, '不同意查看身份')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    })
    assert.equal((await acts()).at(-1).act, 'unsealing_refusal')
  })
})
