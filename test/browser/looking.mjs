// What is wrong with a screen for those who hear or enlarge it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// A colour on its way from one to another has a contrast that nobody reads by.
export async function standsStill(page) {
  await page.evaluate(() => Promise.allSettled(document.getAnimations()
    .filter((one) => one.effect.getComputedTiming().endTime !== Infinity).map((one) => one.finished)))
}

// What axe calls serious or critical, one line each.
export async function wrongsOf(page) {
  await standsStill(page)
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
  return violations
    .filter((one) => ['serious', 'critical'].includes(one.impact))
    .flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`))
}

// Text that its box cuts off although nothing says it goes on, and boxes wider than the screen.
export async function clippedIn(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} wide`] : []
    const cut = [...document.querySelectorAll('button, h1, h2, h3, label, th, .tag, .lamp, .rail-link')].filter((element) =>
      element.getClientRects().length > 0 && getComputedStyle(element).textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1
      && getComputedStyle(element).display !== 'inline')
    return [...wide, ...cut.map((element) => element.outerHTML.slice(0, 160))]
  })
}
