// node pictures.mjs [ADDRESS ACCOUNTS]: draws every screen into docs/pictures, at a desk, on a wide desk and on
// a phone; from a demonstration store of its own, or from the server given.
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { client, startProgram } from './program.mjs'
import { begin, choose, logIn, newScreen, startBrowser } from './screens.mjs'

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url))
const desk = { width: 1366, height: 768 }
const wide = { width: 1920, height: 1080 }
const phone = { width: 390, height: 844, scale: 2 }

function given([address, accounts]) {
  const lines = readFileSync(accounts, 'utf8').trim().split('\n').map((line) => line.split('\t'))
  const passwords = new Map(lines)
  return {
    address,
    password: (account) => passwords.get(account),
    as: (account) => client(address, account, passwords.get(account)),
    stop: async () => undefined,
  }
}

const program = process.argv.length > 3 ? given(process.argv.slice(2)) : await startProgram({ whole: true })
const browser = await startBrowser()
mkdirSync(folder, { recursive: true })

async function fillRegistration(page) {
  await page.goto(`${program.address}/register`)
  const field = (name, place = 0) => page.getByRole('textbox', { name }).nth(place)
  await field('姓名').fill('赵德明')
  await field('身份证号').fill('349921195803020015')
  await field('手机').fill('13900002078')
  await field('住址').fill('柳湾镇柳湾村 3 组')
  await field('一句话标题').fill('小区供水水压不足')
  await field('诉求 1').fill('查明水压不足的原因')
  await page.getByRole('button', { name: '再加一条' }).click()
  await field('诉求 2').fill('十月底前恢复正常供水')
  await field('经过和内容').fill('六楼早晚没有水，已经三个月，物业说要等自来水公司。')
}

async function draw(name, account, open) {
  for (const [size, viewport] of Object.entries({ desk, wide, phone })) {
    const { page, complaints, close } = await newScreen(browser, program.address, viewport)
    if (account) {
      await logIn(page, account, program.password(account))
      await page.getByRole('button', { name: '退出' }).waitFor()
    }
    await open(page)
    await page.waitForTimeout(600)  // pictures are looked at, nothing is concluded from them
    await page.screenshot({ path: `${folder}/${name}-${size}.png` })
    if (complaints.length > 0) console.error(name, size, complaints)
    await close()
  }
}

const openFirst = (query) => async (page) => {
  await page.goto(`${program.address}/matters?${query}`)
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

// Put away in one picture, it is away in the next of that account.
async function putFirstDayAway(page) {
  const away = page.getByRole('button', { name: '收起这几步' })
  await away.waitFor({ timeout: 2000 }).then(() => away.click(), () => undefined)
}

await draw('log-in', null, async () => undefined)
await draw('first-day', 'handler.housing', async (page) => {
  await page.getByRole('table').waitFor()
  await page.getByRole('button', { name: '收起这几步' }).waitFor()
})
await draw('workbench', 'handler.housing', async (page) => {
  await putFirstDayAway(page)
  await page.getByRole('table').waitFor()
})
await draw('calendar', 'handler.housing', async (page) => {
  await page.getByRole('link', { name: '日程' }).click()
  await page.getByRole('region', { name: /的安排$/ }).or(page.getByText(/到期 \d+ 件/)).first().waitFor()
})
await draw('help', 'sorter', async (page) => {
  await page.getByRole('table').waitFor()
  await putFirstDayAway(page)
  await page.getByRole('button', { name: '帮助' }).click()
  await page.getByRole('dialog').waitFor()
})
await draw('list', 'head.office', async (page) => {
  await page.goto(`${program.address}/matters`)
  await page.getByRole('table').waitFor()
})
await draw('petitions', 'head.office', async (page) => {
  await page.goto(`${program.address}/petitions`)
  await page.getByRole('table').waitFor()
})
await draw('registration', 'clerk', fillRegistration)
await draw('registration-refused', 'clerk', async (page) => {
  await fillRegistration(page)
  await page.getByRole('textbox', { name: '一句话标题' }).fill('')
  await page.getByRole('button', { name: /^登记/ }).last().click()
  await page.getByText(/处要看一眼/).waitFor()
})
await draw('sorting', 'sorter', async (page) => {
  await page.getByRole('link', { name: '分办' }).click()
  await page.getByRole('region', { name: '怎么分' }).getByRole('option').first().waitFor()
})
await draw('matter', 'handler.environment', async (page) => {
  await openFirst('state=accepted')(page)
  await page.getByText('办理经过').waitFor()
  await page.keyboard.press('d')
})
await draw('command', 'handler.environment', async (page) => {
  await openFirst('state=referred')(page)
  await begin(page, '受理')
})
await draw('matter-answered', 'reviewer.city', openFirst('state=in_reexamination'))
await draw('opinion', 'handler.environment', async (page) => {
  await openFirst('state=accepted')(page)
  await begin(page, '写处理意见')
})
await draw('opinion-editor', 'handler.environment', async (page) => {
  await openFirst('state=accepted')(page)
  await page.getByRole('link', { name: /^一起写意见书/ }).click()
  await page.getByRole('textbox', { name: /查明的事实/ }).first().fill('现场核实，夜间噪声超过限值。')
  await page.waitForTimeout(2000)
})
await draw('unsealings', 'head.office', async (page) => {
  await page.getByRole('link', { name: /^查看身份/ }).click()
  await page.getByRole('button', { name: /^同意查看身份/ }).first().waitFor()
})
await draw('accounts', 'security', async (page) => {
  await putFirstDayAway(page)
  await page.goto(`${program.address}/accounts`)
  await page.getByRole('table').waitFor()
})
await draw('sessions', 'security', async (page) => {
  await page.goto(`${program.address}/sessions`)
  await page.getByRole('table').first().waitFor()
})
await draw('organ-changes', 'admin', async (page) => {
  await page.goto(`${program.address}/organs/changes`)
  await page.getByText(/^合并$/).click()
  await choose(page, /哪个机关、单位/, '林业局')
  await choose(page, /承继机关/, '自然资源局')
  await page.getByLabel(/^理由$/).fill('县委〔2026〕3 号')
  await page.getByRole('button', { name: /^看影响/ }).click()
  await page.getByRole('button', { name: /^录入机关变动/ }).waitFor()
})
await draw('notices', 'admin', async (page) => {
  await putFirstDayAway(page)
  await page.getByLabel(/^通知名称$/).fill('关于调休的补充通知')
  await page.getByLabel(/^第 1 天$/).fill('2026-12-01')
  await page.getByLabel(/^假日名称$/).fill('调休')
  await page.getByRole('button', { name: /^看影响/ }).click()
  await page.getByRole('button', { name: /^录入放假安排/ }).waitFor()
})
await draw('settings', 'admin', async (page) => {
  await page.getByRole('link', { name: '设置', exact: true }).click()
  await page.getByRole('region', { name: '现行设置' }).getByRole('button').first().click()
})
await draw('categories', 'admin', async (page) => {
  await page.getByRole('link', { name: '分类', exact: true }).click()
  await page.getByRole('button', { name: '改：征收拆迁与安置' }).click()
  await page.getByText('改名', { exact: true }).click()
})
await draw('directory', 'auditor', async (page) => {
  await page.getByRole('link', { name: '机关' }).click()
  await page.getByLabel('找机关或者人', { exact: true }).fill('青禾县住房')
  await page.getByRole('link', { name: '青禾县住房和城乡建设局' }).first().click()
  await page.getByRole('region', { name: '青禾县住房和城乡建设局' }).waitFor()
})
await draw('audit', 'auditor', async (page) => {
  await putFirstDayAway(page)
  await page.getByRole('link', { name: '操作记录' }).click()
  await page.getByRole('button', { name: '核对全部记录' }).click()
  await page.getByText(/最后一条的校验值/).waitFor()
})
await draw('jobs', 'admin', async (page) => {
  await page.goto(`${program.address}/jobs`)
  await page.getByRole('button', { name: '核验全部数据' }).click()
  await page.getByText(/^数据完整/).first().waitFor()
})
await draw('laws', 'handler.housing', async (page) => {
  await page.getByRole('link', { name: '法规' }).click()
  await page.getByLabel('第几条', { exact: true }).fill('32')
  await page.getByRole('button', { name: '查', exact: true }).click()
  await page.getByText(/^查到 \d+ 条/).waitFor()
})
await draw('enquiry', 'clerk', async (page) => {
  const asker = await program.as('clerk')
  const { body } = await asker.post('/api/v1/petitions', {
    channel: 'letter', subject: '路灯三个月不亮', text: '路灯不亮。', petitioners: [{ name: '苗新竹' }] })
  await page.getByRole('link', { name: '查询' }).click()
  await page.getByRole('textbox', { name: '信访件编号' }).fill(body.petition.number)
  await page.getByRole('textbox', { name: '查询码或姓名' }).fill(body.query_code)
  await page.keyboard.press('Control+Enter')
  await page.getByText('这次查询已经记下。').waitFor()
})
await browser.close()
await program.stop()
