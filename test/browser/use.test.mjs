// How the screens are got at: by password, by keyboard alone, by people who hear or enlarge them.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { acceptMatter } from './accepted.mjs'
import { clippedIn, wrongsOf } from './looking.mjs'
import { startProgram } from './program.mjs'
import { askToUnseal } from './sealed.mjs'
import { begin, choose, logIn, newScreen, startBrowser } from './screens.mjs'

let program, browser

before(async () => {
  program = await startProgram()
  browser = await startBrowser()
  await askToUnseal(program, '要向本人核实取证的时间。')
  await acceptMatter(program, '楼道灯不亮')
})
after(async () => {
  await browser?.close()
  await program?.stop()
})

async function on(options, work) {
  const screen = await newScreen(browser, program.address, options)
  try {
    await work(screen.page, screen)
    assert.deepEqual(screen.complaints, [], 'policy reports and script errors')
  } finally {
    await screen.close()
  }
}

async function enter(page, account) {
  await logIn(page, account, program.password(account))
  await page.getByRole('button', { name: /^(退出|Log out)$/ }).waitFor()
}

describe('Log-in', () => {
  it('refuses a wrong password in words', () => on({}, async (page) => {
    await logIn(page, 'clerk', 'not-the-password')
    await page.getByRole('alert').getByText('用户名或密码不正确').first().waitFor()
    assert.equal(await page.getByRole('table').count(), 0)
  }))

  it('and the way to a matter need no mouse', () => on({}, async (page) => {
    await page.keyboard.type('sorter')
    await page.keyboard.press('Tab')
    await page.keyboard.type(program.password('sorter'))
    await page.keyboard.press('Enter')
    await page.getByRole('table').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    const wanted = await page.locator('tr[aria-current="true"] a').textContent()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: wanted }).waitFor()
    await page.keyboard.press('d')
    await page.getByRole('button', { name: '怎么算的', expanded: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('table').waitFor()
  }))

  it('shows where the focus is', () => on({}, async (page) => {
    await enter(page, 'sorter')
    await page.getByRole('table').waitFor()
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab')
      await page.waitForFunction(isFocusShown)
    }
  }))
})

// Of the element that has the focus, or of the box drawn around it.
function isFocusShown() {
  const active = document.activeElement
  const around = active.closest('.ant-input-affix-wrapper') ?? active.closest('.ant-select')?.querySelector('.ant-select-selector')
  const isDrawn = (one) => getComputedStyle(one).outlineStyle !== 'none' || getComputedStyle(one).boxShadow !== 'none'
  return active === document.body || [active, around].some((one) => one && isDrawn(one))
}

const screens = {
  'log-in': { account: null, open: async () => undefined },
  workbench: { account: 'sorter', open: (page) => page.getByRole('table').waitFor() },
  list: {
    account: 'sorter',
    open: async (page, address) => {
      await page.goto(`${address}/matters`)
      await page.getByRole('table').waitFor()
    },
  },
  registration: {
    account: 'clerk',
    open: async (page, address) => {
      await page.goto(`${address}/register`)
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  },
  sorting: {
    account: 'sorter',
    open: async (page) => {
      await page.getByRole('link', { name: /^(分办|Sorting)$/ }).click()
      const one = page.getByRole('checkbox', { name: /^(选|Select) \d/ })
      for (const place of [0, 1]) await one.nth(place).check()
      await page.getByRole('option').first().click()
      await page.getByRole('button', { name: /^(转送 2 件|Refer: 2)/ }).click()
      await page.getByText(/^(没有办成|Not done)/).first().waitFor()
      await page.getByRole('button', { name: /^(都不选|Select none)/ }).click()
      await page.getByRole('button', { name: /^(转送|Refer)/ }).click()
      await page.getByText(/^(请填这一项|Please fill this in)$/).first().waitFor()
    },
  },
  'organ changes': {
    account: 'admin',
    open: async (page, address) => {
      await page.goto(`${address}/organs/changes`)
      const words = page.getByRole('button', { name: /^(看影响|See what moves)/ })
      await words.waitFor()
      await page.getByText(/^(合并|Merged)$/).click()
      await choose(page, /哪个机关、单位|Which organ/, '住房和城乡建设局')
      await choose(page, /承继机关|Successor/, '自然资源局')
      await page.getByLabel(/^(理由|Reason)$/).fill('县委〔2026〕3 号')
      await words.click()
      await page.getByRole('button', { name: /^(录入机关变动|Enter the change)/ }).waitFor()
    },
  },
  'holiday notices': {
    account: 'admin',
    open: async (page) => {
      const words = page.getByRole('button', { name: /^(看影响|See what moves)/ })
      await words.click()
      await page.getByText(/^(请填这一项|Please fill this in)$/).first().waitFor()
      await page.getByLabel(/^(通知名称|Name of the notice)$/).fill('关于调休的补充通知')
      await page.getByLabel(/^(第 1 天|Day 1)$/).fill('2026-12-01')
      await page.getByLabel(/^(假日名称|Name of the holiday)$/).fill('调休')
      await words.click()
      await page.getByRole('button', { name: /^(录入放假安排|Enter the notice)/ }).waitFor()
    },
  },
  unsealings: {
    account: 'head.office',
    open: async (page) => {
      await page.getByRole('link', { name: /^(查看身份|Unsealing)/ }).click()
      await page.getByRole('button', { name: /^(不同意查看身份|Refuse unsealing)/ }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  matter: {
    account: 'handler.housing',
    open: async (page, address) => {
      await page.goto(`${address}/matters`)
      await page.getByRole('table').getByRole('link').first().click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press('d')
    },
  },
}

for (const language of ['zh-CN', 'en']) {
  describe(`In ${language}`, () => {
    for (const [name, { account, open }] of Object.entries(screens)) {
      for (const [width, height] of [[1366, 768], [390, 844]]) {
        it(`the ${name} screen is open to everybody at ${width}x${height}`, () => on({ language, width, height }, async (page) => {
          if (account) await enter(page, account)
          await open(page, program.address)
          assert.deepEqual(await wrongsOf(page), [])
          assert.deepEqual(await clippedIn(page), [])
        }))
      }
    }
  })
}

describe('The list', () => {
  it('marks a visit that skipped levels', async () => {
    const clerk = await program.as('clerk')
    const subject = '宅基地界址不清'
    const made = await clerk.post('/api/v1/petitions', { channel: 'visit', raised_at: 'province', anonymous: true, subject, text: '界址不清。' })
    const listed = (await clerk.get(`/api/v1/matters?q=${encodeURIComponent(subject)}`)).body.items
    assert.deepEqual(listed.map((one) => [one.id, one.has_skipped_levels]), [[made.body.matter.id, true]])
    await on({}, async (page) => {
      await enter(page, 'sorter')
      await page.goto(`${program.address}/matters?q=${encodeURIComponent(subject)}`)
      await page.getByRole('row', { name: subject }).getByText('越级走访').waitFor()
    })
  })
})

describe('A form', () => {
  it('of a command is open to everybody too', () => on({}, async (page) => {
    await enter(page, 'sorter')
    await page.goto(`${program.address}/matters?state=registered`)
    await page.getByRole('table').getByRole('link').first().click()
    await begin(page, '甄别分类')
    assert.deepEqual(await wrongsOf(page), [])
  }))

  it('of an opinion is so on a phone', () => on({ width: 390, height: 844 }, async (page) => {
    await enter(page, 'handler.housing')
    await page.goto(`${program.address}/matters?state=accepted`)
    await page.getByRole('table').getByRole('link').first().click()
    await begin(page, '写处理意见')
    assert.deepEqual(await wrongsOf(page), [])
    assert.deepEqual(await clippedIn(page), [])
  }))
})
