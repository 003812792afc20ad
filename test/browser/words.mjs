// What stands on the screen in a language, by the keys of the catalogs that the pages are made from: an errand
// that is the same in both languages is told once.
import { readFileSync } from 'node:fs'

const catalogOf = (language) => JSON.parse(readFileSync(new URL(`../../web/src/shared/words/${language}.json`, import.meta.url), 'utf8'))

export const languages = ['zh-CN', 'en']

export function wordsIn(language) {
  const catalog = catalogOf(language)
  return (key, values = {}) => {
    const find = (ending) => (key + ending).split('.').reduce((part, name) => part?.[name], catalog)
    const found = find('') ?? find(values.count === 1 ? '_one' : '_other')
    if (found === undefined) throw new Error(`${language} has no word ${key}`)
    return found.replace(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? whole)
  }
}
