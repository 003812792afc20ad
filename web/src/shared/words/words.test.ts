import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import contract from '../../../../api/openapi.json'
import tables from '../../../../api/words.json'
import en from './en.json'
import zh from './zh-CN.json'

type Catalog = { [key: string]: string | Catalog }

function flat(catalog: Catalog, before = ''): [string, string][] {
  return Object.entries(catalog).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`))
}

const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '')
const placesIn = (text: string) => [...new Set(text.match(/{{\w+}}/g))].sort().join()
const hasWord = (text: string) => /\p{L}/u.test(text)
const spoken = ['label', 'title', 'placeholder', 'alt', 'aria-label', 'message', 'description', 'extra']

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)])
}

// Texts that a reader would see although no catalog holds them.
export function bareTexts(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const look = (node: ts.Node) => {
    if (ts.isJsxText(node) && hasWord(node.text)) found.push(node.text.trim())
    if (ts.isJsxAttribute(node) && spoken.includes(node.name.getText()) && node.initializer
      && ts.isStringLiteral(node.initializer) && hasWord(node.initializer.text)) found.push(node.initializer.text)
    if ((ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) && /\p{Script=Han}/u.test(node.text)) found.push(node.text)
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

describe('The catalogs', () => {
  const [chinese, english] = [flat(zh), flat(en)]

  it('hold the same keys in both languages', () => {
    const keys = (catalog: [string, string][]) => [...new Set(catalog.map(([key]) => withoutPlural(key)))].sort()
    expect(keys(english)).toEqual(keys(chinese))
  })

  it('fill the same places in both languages', () => {
    const places = new Map(chinese.map(([key, text]) => [key, placesIn(text)]))
    const wrong = english.filter(([key, text]) => !key.endsWith('_one') && placesIn(text) !== places.get(withoutPlural(key)))
    expect(wrong).toEqual([])
  })

  it('name nothing twice', () => {
    for (const [name, catalog] of [['zh-CN', zh], ['en', en]] as const) {
      expect(readFileSync(`src/shared/words/${name}.json`, 'utf8').trim()).toBe(JSON.stringify(catalog, null, 2))
    }
  })

  it('call things as the tables of the server do', () => {
    const [inChinese, inEnglish] = [new Map(chinese), new Map(english)]
    const shared = tables.words.filter(({ id }) => inChinese.has(id))
    expect(shared.length).toBeGreaterThan(30)
    expect(shared).toEqual(shared.map(({ id }) => ({ id, zh: inChinese.get(id), en: inEnglish.get(id) })))
  })

  it('leave nothing empty', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('are written in their own language', () => {
    const foreign = english.filter(([key, text]) => key !== 'other_language' && /\p{Script=Han}/u.test(text))
    expect(foreign).toEqual([])
  })

  // Whatever is refused for want of a mandate stands in the audit by the name of its operation.
  it('name every operation that the audit may name', () => {
    const paths: object[] = Object.values(contract.paths)
    const operations = paths.flatMap((path) => Object.values(path) as { operationId: string; security?: unknown[] }[])
    const named = operations.filter(({ security }) => security?.length !== 0).map(({ operationId }) => operationId)
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((name) => !(name in zh.trail_action))).toEqual([])
  })
})

describe('The screens', () => {
  it('say nothing that no catalog holds', () => {
    const files = filesBelow('src').filter((name) => /\.tsx?$/.test(name) && !/(\.test\.tsx?|_fixture\.ts)$/.test(name))
    expect(files.length).toBeGreaterThan(30)
    expect(files.flatMap((name) => bareTexts(name, readFileSync(name, 'utf8')).map((text) => `${name}: ${text}`))).toEqual([])
  })

  it('would be caught saying it', () => {
    expect(bareTexts('x.tsx', 'const x = <p title="Title">Text {`新`}</p>')).toEqual(['Title', 'Text', '新'])
  })
})
