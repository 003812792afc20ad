// The screens as an officer uses them: found by role and label only.
import { chromium } from 'playwright-core'

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

export async function startBrowser() {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
}

// A fresh browser profile on the log-in page. What the content policy refuses, and what a script throws,
// is collected in `complaints`.
export async function newScreen(browser, address, { width = 1366, height = 768, language = 'zh-CN', scale = 1 } = {}) {
  const context = await browser.newContext({
    viewport: { width, height }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', deviceScaleFactor: scale, reducedMotion: 'reduce',
  })
  const complaints = []
  await context.exposeBinding('policyReport', (_, report) => complaints.push(report))
  await context.addInitScript((chosen) => {
    localStorage.setItem('minqiao.language', chosen)
    document.addEventListener('securitypolicyviolation', (event) => {
      window.policyReport(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`)
    })
  }, language)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address)
  await page.getByRole('button', { name: language === 'en' ? 'Log in' : '登录' }).waitFor()
  return { page, complaints, close: () => context.close() }
}

export async function logIn(page, name, password) {
  await page.getByLabel(/^(用户名|User name)$/).fill(name)
  await page.getByLabel(/^(密码|Password)$/).fill(password)
  await page.getByRole('button', { name: /^(登录|Log in)$/ }).click()
}

// Chooses in a select by typing a part of the wanted entry.
export async function choose(scope, label, typed) {
  const page = scope.page ? scope.page() : scope
  const box = scope.getByRole('combobox', { name: label })
  await box.click()
  await box.fill(typed)
  await page.locator('.ant-select-dropdown:visible').getByText(typed, { exact: false }).first().click()
}

export async function openMatter(page, subject) {
  const search = page.getByRole('textbox', { name: /^(搜索事项|Search matters)$/ })
  await search.fill(subject)
  await search.press('Enter')
  await page.waitForURL(/[?&]q=/)
  await page.getByRole('link', { name: subject }).first().click()
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()
}

// Opens the form of a command, lets `fill` do its part, sends it, and waits until the form is gone.
export async function give(page, command, fill = async () => undefined) {
  const form = await begin(page, command)
  await fill(form)
  await send(form, command)
  await form.waitFor({ state: 'detached' })
}

// What may be done with a matter now, and what may not, with its reason.
export const commandsOf = (page) => page.getByRole('region', { name: /^(现在可以做|What may be done now)$/ })

export async function begin(page, command) {
  await commandsOf(page).getByRole('button', { name: new RegExp(`^${command}( ?Enter)?$`) }).first().click()
  const form = page.getByRole('dialog', { name: command })
  await form.waitFor()
  return form
}

export async function send(form, command) {
  await form.getByRole('button', { name: new RegExp(`^${command}`) }).click()
}

export async function chooseArticle(form, words, place = 0) {
  const box = form.getByRole('combobox', { name: /依据的条款|Articles/ }).nth(place)
  await box.click()
  await box.fill(words)
  await form.page().locator('.ant-select-dropdown:visible').getByText(words).first().click()
  await box.press('Escape')
}
