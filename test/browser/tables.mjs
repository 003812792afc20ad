// A list as the server counts it, and the same list taken along as a table.
import { readFile } from 'node:fs/promises'
import { program } from './running.mjs'

// A county's table may take a while to come.
const patience = 300_000

export const button = (page, name) => page.getByRole('button', { name, exact: true })

export async function openList(page, query = '', list = 'matters') {
  await page.goto(`${program.address}/${list}${query}`)
  await page.getByRole('table').waitFor()
}

export async function exported(page) {
  const download = page.waitForEvent('download', { timeout: patience })
  await button(page, '导出表格').click()
  const file = await download
  const text = await readFile(await file.path(), 'utf8')
  return { name: file.suggestedFilename(), rows: text.replace('\ufeff', '').trimEnd().split('\r\n').slice(1) }
}

// The numbers, page by page.
export async function listed(account, query, list = 'matters') {
  const officer = await program.as(account)
  const rows = []
  for (let cursor = ''; cursor !== null;) {
    const { body } = await officer.get(`/api/v1/${list}?limit=100${query}${cursor && `&cursor=${cursor}`}`)
    rows.push(...body.items.map((item) => item.number))
    cursor = body.next_cursor
  }
  return rows
}
