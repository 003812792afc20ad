// What is typed or scanned at the window, and what of it is asked.
import type { EnquiryAsked } from '@/shared/api/types'

export type Typed = { channel: 'visit' | 'phone'; number: string; known_by: string; text?: string }

// The code on the voucher holds number and query code behind the #.
export function readCode(scanned: string): Pick<Typed, 'number' | 'known_by'> | null {
  const found = /#(\d{6}-\d{4,}-\d)\.(\d+)$/.exec(scanned.trim())
  return found ? { number: found[1] ?? '', known_by: found[2] ?? '' } : null
}

// Digits in groups are a code, anything else is a name.
export function askedOf({ channel, number, known_by: knownBy, text }: Typed): EnquiryAsked {
  const digits = knownBy.normalize('NFKC').replace(/[\s-]/g, '')
  const isCode = /^\d+$/.test(digits)
  const name = knownBy.trim()
  return {
    channel,
    number: number.normalize('NFKC').replace(/\s/g, ''),
    ...(isCode ? { query_code: digits } : {}),
    ...(!isCode && name !== '' ? { name } : {}),
    ...(text?.trim() ? { text: text.trim() } : {}),
  }
}
