// The registration desk: a group at the window without the mouse, a line that breaks, a session that ends, a
// server that comes back, and somebody who asks how it stands. What was stored is read by the interface.
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { atKeys } from './keys.mjs'
import { at, program } from './running.mjs'
import { logIn } from './screens.mjs'

let clerk

before(async () => {
  clerk = await program.as('clerk')
})

const atDesk = (work, options) => at('clerk', async (page) => {
  await nameField(page).waitFor()
  await work(page)
}, options)

const nameField = (page) => page.getByRole('textbox', { name: /姓名|Name$/ }).first()
const subjectField = (page) => page.getByRole('textbox', { name: /一句话标题|Subject$/ })
const textField = (page) => page.getByRole('textbox', { name: /经过和内容|Text$/ })
const voucherOf = (page) => page.getByRole('region', { name: /^(已登记|Registered)$/ })

async function take(page, subject) {
  await nameField(page).fill('章未名')
  await subjectField(page).fill(subject)
  await textField(page).fill(`${subject}，望早日解决。`)
}

async function codesOn(page) {
  await voucherOf(page).waitFor({ timeout: 30_000 })
  const [number, code] = await voucherOf(page).getByRole('definition').allTextContents()
  assert.match(number, /^\d{6}-\d{4}-\d$/)
  return { number, code: code.replaceAll(' ', '') }
}

async function storedUnder(number) {
  const { items } = (await clerk.get('/api/v1/petitions?limit=100')).body
  const found = items.find((one) => one.number === number)
  return (await clerk.get(`/api/v1/petitions/${found.id}`)).body
}

async function countOf(subject) {
  return (await clerk.get(`/api/v1/matters?q=${encodeURIComponent(subject)}`)).body.items.length
}

// Counts every key that goes down, and nothing that is text.
function keysOf(page) {
  let count = 0
  return {
    press: async (...keys) => {
      for (const key of keys) {
        count += key.split('+').length
        await page.keyboard.press(key)
      }
    },
    type: (text) => page.keyboard.insertText(text),
    count: () => count,
  }
}

const crowd = Array.from({ length: 30 }, (_, place) => `同来者${'甲乙丙丁戊己庚辛壬癸'[place % 10]}${'子丑寅'[Math.floor(place / 10)]}\t139000010${String(place).padStart(2, '0')}`)

describe('A group at the window', () => {
  it('joins what it came with before, in at most sixty keys beside the text', async () => {
    const earlier = await clerk.post('/api/v1/petitions', {
      channel: 'visit', subject: '柳湾安置房逾期未交付', text: '安置房逾期未交付，临时安置费停发。',
      petitioners: [{ name: '赵德明', id_number: '11010519491231002X', phone: '13900002078' }],
    })
    await atKeys('clerk', async (page) => {
      await nameField(page).waitFor()
      const { press, type, count } = keysOf(page)
      await press('Alt+3')
      await type('赵德明'); await press('Tab'); await type('11010519491231002X'); await press('Tab'); await type('13900002078'); await press('Enter')
      await type('吴秀珍'); await press('Tab'); await type('380121196311200020'); await press('Enter')
      await type('陈吉安'); await press('Tab', 'Tab'); await type('13900002079')
      await page.getByText('第 2 人：身份证号的最后一位对不上').waitFor()
      await page.getByText('女 · 1949-12-31').waitFor()
      await press('F4')
      const list = page.getByRole('dialog', { name: '同来、联名的名单' })
      await list.getByRole('textbox').waitFor()
      await press('Control+V'); await type(crowd.join('\n'))
      await list.getByText('读出 30 人').waitFor()
      await press('Control+Enter')
      await list.waitFor({ state: 'detached' })
      await press('Tab', 'Tab'); await page.keyboard.type('lwz'); await page.getByTitle('柳湾镇', { exact: true }).waitFor(); await press('Enter')
      await press('Tab'); await page.keyboard.type('zscq'); await page.getByTitle('征收拆迁与安置').waitFor(); await press('Enter')
      await press('Tab', 'Tab'); await type('安置房逾期，安置费停发')
      await press('Tab'); await type('说定交房的日子'); await press('Enter'); await type('补发临时安置费')
      await press('Tab'); await type('安置房逾期未交付，临时安置费停发一年。')
      const panel = page.getByRole('complementary', { name: '以前来过吗？' })
      await panel.getByText(earlier.body.matter.number).waitFor()
      await panel.getByText('身份证号相同').waitFor()
      await press('F8')
      await page.getByText(`并入 ${earlier.body.matter.number}`).waitFor()
      await press('Alt+R')
      const shown = page.getByRole('dialog', { name: '请核对' })
      await shown.getByText('名单另有 30 人').waitFor()
      await press('Control+Enter')
      const { number } = await codesOn(page)
      assert.ok(count() <= 60, `${count()} keys`)
      assert.equal(await voucherOf(page).getByRole('img', { name: '编号和查询码的二维码' }).count(), 1)
      const { petition, matter } = await storedUnder(number)
      assert.equal(matter.id, earlier.body.matter.id)
      assert.deepEqual([petition.channel, petition.headcount, petition.petitioners.length, petition.representatives], ['visit', 33, 33, [0, 1, 2]])
      assert.deepEqual([petition.place, petition.category, petition.requests.length], ['380121100000', 'urban_rural.demolition', 2])
      assert.deepEqual(petition.unverified, ['petitioners[1].id_number'])
    })
  })

  it('is told in the words of the server that it has too many representatives, and loses nothing', () => atDesk(async (page) => {
    await page.keyboard.press('Alt+3')
    const subject = '六名代表同来'
    await take(page, subject)
    await nameField(page).focus()
    for (const name of ['钱一', '钱二', '钱三', '钱四', '钱五']) {
      await page.keyboard.press('Enter')
      await page.keyboard.type(name)
    }
    await page.keyboard.press('Control+Enter')
    await page.getByRole('alert').getByText('代表：最多 5 个').waitFor()
    assert.equal(await countOf(subject), 0)
    assert.equal(await subjectField(page).inputValue(), subject)
    for (let key = 0; key < 3; key += 1) await page.keyboard.press('Backspace')
    await page.keyboard.press('Control+Enter')
    const { number } = await codesOn(page)
    assert.equal((await storedUnder(number)).petition.representatives.length, 5)
  }))

  it('loses no line of a list that cannot be read', () => atDesk(async (page) => {
    await take(page, '名单里有读不懂的')
    await page.keyboard.press('F4')
    const list = page.getByRole('dialog', { name: '同来、联名的名单' })
    await list.getByRole('textbox').fill('周禾 13900000003\n王芳 12345')
    await list.getByText('第 2 行没有收：有一个号码既不是证件号，也不是电话').waitFor()
    await page.keyboard.press('Control+Enter')
    await list.getByText('已收下 1 人').waitFor()
    assert.equal(await list.getByRole('textbox').inputValue(), '王芳 12345')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Enter')
    await list.getByRole('textbox').fill('王芳 13900012345')
    await page.keyboard.press('Control+Enter')
    await list.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Enter')
    const { number } = await codesOn(page)
    assert.equal((await storedUnder(number)).petition.petitioners.length, 3)
  }))
})

describe('What is being written', () => {
  it('outlives a reload, and is seen by nobody else', () => atDesk(async (page) => {
    await take(page, '写了一半的来件')
    await page.getByText(/草稿已存/).waitFor()
    await page.reload()
    await page.getByText(/已恢复/).waitFor()
    assert.equal(await subjectField(page).inputValue(), '写了一半的来件')
    await page.getByRole('button', { name: '退出' }).click()
    await logIn(page, 'clerk.second', program.password('clerk.second'))
    await nameField(page).waitFor()
    assert.equal(await subjectField(page).inputValue(), '')
    // Leaving clears what the device holds of a petitioner, also for whoever wrote it.
    await page.getByRole('button', { name: '退出' }).click()
    await logIn(page, 'clerk', program.password('clerk'))
    await nameField(page).waitFor()
    assert.equal(await subjectField(page).inputValue(), '')
    await take(page, '写了又不要的来件')
    await page.getByText(/草稿已存/).waitFor()
    await page.getByRole('button', { name: '丢掉草稿' }).click()
    await page.getByRole('tooltip').getByRole('button', { name: '丢掉草稿' }).click()
    await page.getByText(/已恢复|草稿已存/).waitFor({ state: 'detached' })
    assert.equal(await subjectField(page).inputValue(), '')
  }))

  it('is registered once when the line comes back', () => atDesk(async (page) => {
    const subject = '登记时断了网'
    await take(page, subject)
    await page.context().setOffline(true)
    await page.keyboard.press('Control+Enter')
    await page.getByText('连上以后只登记一次').waitFor()
    assert.equal(await countOf(subject), 0)
    await page.context().setOffline(false)
    await codesOn(page)
    assert.equal(await countOf(subject), 1)
  }))

  it('is registered once although the answer is lost and the key pressed twice', () => atDesk(async (page) => {
    const subject = '答复在路上丢了'
    await take(page, subject)
    let isFirst = true
    await page.route('**/api/v1/petitions', async (route) => {
      if (!isFirst) return route.continue()
      isFirst = false
      await route.fetch()
      return route.abort()
    })
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Enter')
    const { number } = await codesOn(page)
    assert.equal(await countOf(subject), 1)
    await storedUnder(number)
  }))

  it('stays when the session ends', () => atDesk(async (page) => {
    const subject = '写着写着登录到时间'
    await take(page, subject)
    await page.context().clearCookies()
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('dialog', { name: '登录已到时间' })
    await logIn(dialog, 'clerk', program.password('clerk'))
    await dialog.waitFor({ state: 'detached' })
    assert.equal(await countOf(subject), 0)
    await page.keyboard.press('Control+Enter')
    await codesOn(page)
    assert.equal(await countOf(subject), 1)
  }))

  it('is registered once when the server comes back', () => atDesk(async (page) => {
    const subject = '服务器重启了一回'
    await take(page, subject)
    await program.restart(async () => {
      await page.keyboard.press('Control+Enter')
      await page.getByText('连上以后只登记一次').waitFor()
    })
    await codesOn(page)
    clerk = await program.as('clerk')
    assert.equal(await countOf(subject), 1)
  }))
})

describe('Attachments', () => {
  it('say how far they are, and why one was not taken', () => atDesk(async (page) => {
    await take(page, '附上两张照片')
    const part = page.getByRole('region', { name: '附件' })
    const note = { name: '经过.txt', mimeType: 'text/plain', buffer: Buffer.from('经过') }
    const program_ = { name: '程序.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') }
    await part.getByLabel('选文件', { exact: true }).first().setInputFiles([note, program_])
    await part.getByText(/^已收下/).waitFor()
    await part.getByText(/^没有收下：不接收这种文件/).waitFor()
    await part.getByRole('button', { name: '去掉 程序.exe' }).click()
    await textField(page).press('Control+Enter')
    const { number } = await codesOn(page)
    assert.deepEqual((await storedUnder(number)).files.map((file) => file.name), ['经过.txt'])
  }))
})

describe('Somebody who asks', () => {
  it('is told with number and code, and the enquiry is kept; a wrong code is told nothing', () => atDesk(async (page) => {
    await take(page, '来问办到哪里了')
    await page.keyboard.press('Control+Enter')
    const { number, code } = await codesOn(page)
    await page.keyboard.press('Alt+Q')
    await page.getByRole('heading', { level: 1, name: '查询办理情况' }).waitFor()
    await page.keyboard.type(number)
    await page.keyboard.press('Tab')
    await page.keyboard.type('0000000000')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('alert').getByText('编号、查询码或姓名有一个对不上').waitFor()
    await page.getByRole('textbox', { name: '查询码或姓名' }).fill(code)
    await page.keyboard.press('Control+Enter')
    const answer = page.getByRole('region', { name: '可以告诉对方' })
    await answer.getByText(number).waitFor()
    await answer.getByText('这次查询已经记下').waitFor()
    const { matter } = await storedUnder(number)
    const sorter = await program.as('sorter')
    const { acts } = (await sorter.get(`/api/v1/matters/${matter.id}`)).body
    assert.equal(acts.filter((act) => act.act === 'enquiry').length, 1)
  }))
})

describe('In English', () => {
  it('a visit is registered by keyboard', () => atDesk(async (page) => {
    await page.keyboard.press('Alt+3')
    await page.getByRole('radio', { name: /Group visit/, checked: true }).waitFor({ state: 'attached' })
    await take(page, 'The lift has stood still')
    await page.keyboard.press('Alt+Slash')
    await page.getByRole('dialog', { name: 'All keys' }).getByText('Paste a list').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'All keys' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Enter')
    const { number } = await codesOn(page)
    assert.deepEqual((await storedUnder(number)).petition.representatives, [0])
  }, { language: 'en' }))
})
