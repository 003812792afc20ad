// @vitest-environment node
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint({ cwd: process.cwd() })

async function isRefused(file: string, imported: string): Promise<boolean> {
  const [result] = await eslint.lintText(`import '${imported}'\n`, { filePath: file })
  return result?.messages.some((message) => message.ruleId === 'no-restricted-imports') ?? false
}

describe('The layers', () => {
  it('let a feature import shared, and the app import features', async () => {
    expect(await isRefused('src/features/matter/x.ts', '@/shared/session')).toBe(false)
    expect(await isRefused('src/app/x.ts', '../features/matter/matter_page')).toBe(false)
  })

  it('refuse a feature in shared, the app in a feature, a feature in another', async () => {
    expect(await isRefused('src/shared/x.ts', '@/features/matter/use_matter')).toBe(true)
    expect(await isRefused('src/features/matter/x.ts', '@/app/shell')).toBe(true)
    expect(await isRefused('src/features/matter/x.ts', '@/features/matters/matters_table')).toBe(true)
  })
}, 30_000)
