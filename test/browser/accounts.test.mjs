// The security administrator's errands: an account whose link lets somebody in, another role, a session ended; and
// what is refused. What came of it is read by the interface.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { client } from './program.mjs'
import { at, on, program } from './running.mjs'
import { choose, logIn } from './screens.mjs'

const password = '一句够长的口令，没有人会猜'
let security

before(async () => {
  security = await program.as('security')
})

const accountOf = async (name) => (await security.get(`/api/v1/accounts?q=${name}`)).body.items.find((one) => one.name === name)
const historyOf = async ({ id }) => (await security.get(`/api/v1/accounts/${id}/history`)).body.items

async function fillIn(page, { name, officer }) {
  await page.getByRole('button', { name: '加账号' }).click()
  const form = page.getByRole('dialog', { name: '加账号' })
  await form.getByLabel('账号名').fill(name)
  await form.getByLabel('姓名').fill(officer)
  await choose(form, '机关、单位', '青禾县信访局')
  await choose(form, '岗位', '登记')
  await form.getByRole('button', { name: '加账号' }).click()
}

async function openAccount(page, name) {
  await page.getByRole('textbox', { name: '查账号、姓名' }).fill(name)
  await page.getByRole('button', { name: `办理账号：${name}`, exact: true }).click()
  const drawer = page.getByRole('dialog', { name: `账号 ${name}` })
  await drawer.waitFor()
  return drawer
}

async function change(drawer, command, reason, fill = async () => undefined) {
  await drawer.getByRole('radiogroup', { name: '办什么' }).getByText(command).click()
  await fill()
  await drawer.getByLabel('理由').fill(reason)
  await drawer.getByRole('button', { name: command }).click()
}

// Somebody at a screen of the own, who is let in by a link.
async function setPassword(page, link) {
  await page.goto(link)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: /设置密码/ }).click()
  await page.getByText(/的密码已设置，可以登录了/).waitFor()
  await page.goto(program.address)
}

async function enterAs(page, name) {
  await logIn(page, name, password)
  await page.getByRole('button', { name: '退出' }).waitFor()
}

const isOut = (page) => page.getByRole('dialog', { name: '登录已到时间' }).waitFor()

describe('An account', () => {
  it('is added, lets its officer in by the link, and gets another role, which ends the session', () => at('security', async (page) => {
    await fillIn(page, { name: 'shi.liu', officer: '石榴' })
    const link = await page.getByLabel('shi.liu 设置密码的链接').inputValue()
    assert.match(link, /\/first-password#[0-9a-f]{64}$/)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    assert.deepEqual([(await accountOf('shi.liu')).role, (await accountOf('shi.liu')).has_password], ['clerk', false])
    await on({}, async (other) => {
      await setPassword(other, link)
      await enterAs(other, 'shi.liu')
      await other.getByRole('link', { name: '我的登录' }).click()
      await other.getByText('就是这一个').waitFor()

      const drawer = await openAccount(page, 'shi.liu')
      await change(drawer, '换岗位', '轮岗', () => choose(drawer, '新的岗位', '承办人'))
      await drawer.getByText('结束了 1 个登录。').waitFor()
      await drawer.getByRole('region', { name: '经过' }).getByText('登记 → 承办人').waitFor()
      await other.getByRole('link', { name: '事项', exact: true }).click()
      await isOut(other)
    })
    const account = await accountOf('shi.liu')
    assert.equal(account.role, 'handler')
    assert.deepEqual((await historyOf(account)).map((row) => [row.action, row.reason]), [['change_role', '轮岗'], ['add_account', undefined]])
  }))

  it('with a name that is taken is refused under its field, and nothing typed is lost', () => at('security', async (page) => {
    await fillIn(page, { name: 'clerk', officer: '石榴' })
    await page.getByText('已经有这个账号名，请另起一个').first().waitFor()
    assert.equal(await page.getByRole('dialog', { name: '加账号' }).getByLabel('姓名').inputValue(), '石榴')
  }))

  it('is closed with a reason; the own one is not', () => at('security', async (page) => {
    const other = await accountOf('archivist')
    await change(await openAccount(page, 'archivist'), '关闭账号', '退休')
    await page.getByText('那个单位这个岗位没有别的开着的账号。').waitFor()
    assert.equal((await accountOf('archivist')).state, 'closed')
    assert.equal((await historyOf(other))[0].action, 'close_account')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    const drawer = await openAccount(page, 'security')
    await change(drawer, '关闭账号', '试试')
    await drawer.getByText('不能办自己的账号，请另一位安全管理员来办').first().waitFor()
    assert.equal(await drawer.getByLabel('理由').inputValue(), '试试')
    assert.equal((await accountOf('security')).state, 'open')
  }))
})

describe('A session', () => {
  it('is ended by the security administrator, and is out at its next step', () => at('writer', async (other) => {
    const writer = await accountOf('writer')
    await at('security', async (page) => {
      const drawer = await openAccount(page, 'writer')
      await drawer.getByRole('link', { name: '看这个账号的登录' }).click()
      await page.getByRole('button', { name: /^结束登录/ }).first().click()
      await page.getByText(/的一个登录已经结束/).waitFor()
    })
    assert.equal((await security.get(`/api/v1/sessions?account=${writer.id}`)).body.count, 0)
    await other.getByRole('link', { name: '我的登录' }).click()
    await isOut(other)
  }))

  it('of one’s own elsewhere is ended by oneself', () => at('leader', async (page) => {
    const elsewhere = await client(program.address, 'leader', program.password('leader'))
    await page.getByRole('link', { name: '我的登录' }).click()
    await page.getByRole('button', { name: /^结束登录/ }).click()
    await page.getByText(/的一个登录已经结束/).waitFor()
    assert.equal((await elsewhere.get('/api/v1/me')).status, 401)
    await page.getByText('就是这一个').waitFor()
    assert.equal(await page.getByRole('button', { name: /^结束登录/ }).count(), 0)
  }))
})
