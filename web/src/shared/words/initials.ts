// The first letters of Chinese words, by the order of the Chinese dictionary that every browser brings: a
// letter begins where the first sign of its group stands. A sign of two readings has the one it is sorted by.
const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

// The first sign of each group; nothing begins with i, u or v.
const groups: [letter: string, first: number][] = [
  ['a', 0x963f], ['b', 0x4e37], ['c', 0x5693], ['d', 0x5491], ['e', 0x59b8], ['f', 0x53d1], ['g', 0x65ee],
  ['h', 0x54c8], ['j', 0x4e0c], ['k', 0x5494], ['l', 0x5783], ['m', 0x5463], ['n', 0x62cf], ['o', 0x5594],
  ['p', 0x5991], ['q', 0x4e03], ['r', 0x5465], ['s', 0x4ee8], ['t', 0x4ed6], ['w', 0x5c72], ['x', 0x5915],
  ['y', 0x4e2b], ['z', 0x5e00],
]
const firsts = groups.map(([letter, first]) => ({ letter, sign: String.fromCodePoint(first) })).reverse()

function initialOf(sign: string): string {
  if (!/\p{Script=Han}/u.test(sign)) return sign.toLowerCase()
  return firsts.find((group) => collator.compare(group.sign, sign) <= 0)?.letter ?? 'a'
}

const known = new Map<string, string>()

export function initialsOf(words: string): string {
  const before = known.get(words)
  if (before !== undefined) return before
  const initials = [...words].map(initialOf).join('')
  known.set(words, initials)
  return initials
}

// Whether what was typed stands in the words, as signs or as first letters.
export function isFoundIn(words: string, typed: string): boolean {
  const sought = typed.trim().toLowerCase()
  return words.toLowerCase().includes(sought) || (/^[a-z]+$/.test(sought) && initialsOf(words).includes(sought))
}
