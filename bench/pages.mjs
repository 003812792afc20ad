// node bench/pages.mjs: how large the pages are on their way, and when there is something to work with on a processor
// slowed four times (goal: 2.5 s). Every screen is opened by its address, with an empty cache, over a demonstration
// store of its own; the slowest of three openings counts. Wants test/browser/node_modules (./check makes them).
import { startProgram } from '../test/browser/program.mjs'
import { logIn, newScreen, startBrowser } from '../test/browser/screens.mjs'

const slowed = 4
const openings = 3
const goal = 2500

const main = (page) => page.getByRole('main')
const table = (page) => main(page).getByRole('table').first().getByRole('link').first()
// Where, as whom, and what somebody waits for there.
const screens = [
  ['log-in', null, '/', (page) => page.getByRole('button', { name: '登录' })],
  ['workbench', 'handler.housing', '/workbench', table],
  ['registration desk', 'clerk', '/register', (page) => page.getByRole('textbox', { name: '姓名' }).first()],
  ['sorting desk', 'sorter', '/sorting', (page) => page.getByRole('region', { name: '怎么分' }).getByRole('option').first()],
  ['list of matters', 'head.office', '/matters', table],
  ['matter', 'handler.environment', firstOf('/matters?state=accepted'), (page) => page.getByText('办理经过')],
  ['opinion', 'handler.environment', firstOf('/matters?state=accepted', '/opinion'), (page) => page.getByRole('textbox', { name: /查明的事实/ }).first()],
  ['calendar', 'handler.housing', '/calendar', (page) => main(page).getByRole('heading', { level: 1 })],
  ['organ changes', 'admin', '/organs/changes', (page) => main(page).getByRole('heading').first()],
  ['settings', 'admin', '/settings', (page) => main(page).getByRole('table').first()],
  ['accounts', 'security', '/accounts', (page) => main(page).getByRole('table').first()],
  ['audit', 'auditor', '/audit', (page) => main(page).getByRole('table').first()],
  ['laws', 'admin', '/laws', (page) => main(page).getByRole('heading').first()],
]

function firstOf(list, more = '') {
  return async (page, address) => {
    await page.goto(address + list)
    return await table(page).getAttribute('href') + more
  }
}

const program = await startProgram({ whole: true })
const browser = await startBrowser()
console.log('| screen | files | KiB on the way | KiB unpacked | ms to work with | goal |\n|---|---|---|---|---|---|')
let late = 0
for (const [name, account, where, ready] of screens) {
  const { page, close } = await newScreen(browser, program.address)
  if (account) {
    await logIn(page, account, program.password(account))
    await page.getByRole('button', { name: '退出' }).waitFor()
  }
  const path = typeof where === 'string' ? where : await where(page, program.address)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  const moved = { files: 0, packed: 0, unpacked: 0 }
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => { moved.files += 1; moved.packed += encodedDataLength })
  devtools.on('Network.dataReceived', ({ dataLength }) => { moved.unpacked += dataLength })
  let slowest = 0
  for (let n = 0; n < openings; n += 1) {
    Object.assign(moved, { files: 0, packed: 0, unpacked: 0 })
    await page.goto('about:blank')
    const began = performance.now()
    await page.goto(program.address + path, { waitUntil: 'commit' })
    await ready(page).waitFor()
    // What is there counts once it is painted.
    await page.evaluate(() => new Promise((painted) => { requestAnimationFrame(() => requestAnimationFrame(painted)) }))
    slowest = Math.max(slowest, performance.now() - began)
  }
  await page.waitForTimeout(500)  // what loads behind the screen counts in its size
  const kib = (bytes) => Math.round(bytes / 1024)
  late += slowest > goal ? 1 : 0
  console.log(`| ${name} | ${moved.files} | ${kib(moved.packed)} | ${kib(moved.unpacked)} | ${Math.round(slowest)} | ${goal} |`)
  await close()
}
console.log(`\n${screens.length} screens, ${late} above the goal`)
await browser.close()
await program.stop()
