// Whether a screen is open to everybody: by axe, and by looking for text that its box cuts off.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// A colour on its way from one to another has a contrast that nobody reads by. What arrives late sets out late: it
// stands still once nothing has moved for a while.
async function standsStill(page) {
  await page.evaluate(async () => {
    const moving = () => document.getAnimations().filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await new Promise((resolve) => { setTimeout(resolve, 100) })
      const found = moving()
      if (found.length > 0) quiet = -1
      await Promise.allSettled(found.map((one) => one.finished))
    }
  })
}

// What axe calls serious or critical, one line each.
export async function wrongsOf(page) {
  await standsStill(page)
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
  const line = (id, { html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`
  return violations
    .filter((one) => ['serious', 'critical'].includes(one.impact))
    .flatMap((one) => one.nodes.map((node) => line(one.id, node)))
}

// Text that its box cuts off although nothing says it goes on, and boxes wider than the screen.
export async function clippedIn(page) {
  return page.evaluate(() => {
    const pages = [document.documentElement, ...document.querySelectorAll('main')]
    const wide = pages.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => `${one.tagName} is ${one.scrollWidth} wide`)
    const texts = document.querySelectorAll('button, h1, h2, h3, label, th, .tag, .lamp, .rail-link')
    const isCut = (text) => text.getClientRects().length > 0 && text.scrollWidth > text.clientWidth + 1
      && getComputedStyle(text).textOverflow !== 'ellipsis' && getComputedStyle(text).display !== 'inline'
    const line = (text) => `${text.outerHTML.slice(0, 160)} ${text.scrollWidth} in ${text.clientWidth}`
    return [...wide, ...[...texts].filter(isCut).map(line)]
  })
}
