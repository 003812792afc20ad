// A list of people as it comes out of a table, a message or a letter: one person a line, in any order. What
// cannot be read is named by its line and stays where it is.
import { readIdNumber, tidyIdNumber } from './id_number'
import type { Person } from './draft'

export type LineFault = 'no_name' | 'two_numbers' | 'unknown_number' | 'too_many_words' | 'twice'
export type ReadLine = { line: number; text: string; person: Person }
export type BadLine = { line: number; text: string; fault: LineFault }
export type ReadList = { read: ReadLine[]; bad: BadLine[]; known: ReadLine[]; doubtful: ReadLine[] }

const between = /[\s,，、;；|]+/
const isSerial = (word: string) => /^\d{1,4}[.．)）:：]?$/.test(word)
const isIdNumber = (word: string) => /^(\d{15}|\d{17}[\dXx])$/.test(word)
const isPhone = (word: string) => /^(\+?86)?1\d{10}$/.test(word) || /^(0\d{2,3}-?)?\d{7,8}$/.test(word)
const isNumber = (word: string) => /^[\d+-]+[Xx]?$/.test(word)
const isSentence = (name: string) => /^\p{Script=Han}{7,}$/u.test(name)
const isLatin = (word: string) => /^[\p{Script=Latin}.'·-]+$/u.test(word)

// Two letters apart are one name, as lists of names are set; so are Latin words in a row.
function namesIn(words: string[]): string[] {
  const names: string[] = []
  for (const word of words) {
    const before = names.at(-1)
    const isOneName = before !== undefined && ([...before].length === 1 && [...word].length === 1)
    if (before !== undefined && isLatin(before.replaceAll(' ', '')) && isLatin(word)) names[names.length - 1] = `${before} ${word}`
    else if (isOneName) names[names.length - 1] = before + word
    else names.push(word)
  }
  return names
}

function readWords(text: string): Person | LineFault {
  const words = text.normalize('NFKC').trim().split(between).filter(Boolean)
  const own = words.length > 1 && isSerial(words[0] ?? '') ? words.slice(1) : words
  const numbers = own.filter(isNumber)
  const ids = numbers.filter(isIdNumber)
  const phones = numbers.filter((word) => !isIdNumber(word) && isPhone(word))
  const [name, address, ...more] = namesIn(own.filter((word) => !isNumber(word)))
  if (ids.length + phones.length < numbers.length) return 'unknown_number'
  if (ids.length > 1 || phones.length > 1) return 'two_numbers'
  if (!name) return 'no_name'
  // A line of words without a number is a heading, and a long row of signs a sentence, sooner than a person.
  if (more.length > 0 || (address && numbers.length === 0) || isSentence(name)) return 'too_many_words'
  return {
    name,
    ...(ids[0] ? { id_number: tidyIdNumber(ids[0]) } : {}),
    ...(phones[0] ? { phone: phones[0] } : {}),
    ...(address ? { address } : {}),
  }
}

export function isSamePerson(one: Person, other: Person): boolean {
  if (one.id_number && other.id_number) return tidyIdNumber(one.id_number) === tidyIdNumber(other.id_number)
  return Boolean(one.name) && one.name === other.name && (one.phone ?? '') === (other.phone ?? '')
}

// `already` are those who stand in the form: they are told of and not taken twice.
export function readList(text: string, already: readonly Person[], today: string): ReadList {
  const list: ReadList = { read: [], bad: [], known: [], doubtful: [] }
  text.split(/\r?\n/).forEach((raw, place) => {
    if (raw.trim() === '') return
    const found = readWords(raw)
    const at = { line: place + 1, text: raw.trim() }
    if (typeof found === 'string') return list.bad.push({ ...at, fault: found })
    const line = { ...at, person: found }
    if (already.some((one) => isSamePerson(one, found))) return list.known.push(line)
    if (list.read.some((one) => isSamePerson(one.person, found))) return list.bad.push({ ...at, fault: 'twice' })
    if (found.id_number && readIdNumber(found.id_number, today).fault) list.doubtful.push(line)
    return list.read.push(line)
  })
  return list
}
