// What the number of an identity card says of itself while it is typed. For the eye only: the server checks
// it again, and sex and birthday are never sent.
export type IdNumberFault = 'id_form' | 'id_date' | 'id_checksum'
export type IdNumberRead = { fault: IdNumberFault | null; isWoman?: boolean; bornOn?: string }

const digits = 18
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'

// As the server reads it: blanks out, x written X.
export function tidyIdNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '').replace('x', 'X')
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

export function readIdNumber(typed: string, today: string): IdNumberRead {
  const number = tidyIdNumber(typed)
  if (!/^\d{17}[\dX]$/.test(number)) return { fault: 'id_form' }
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isDay(bornOn) || bornOn > today) return { fault: 'id_date' }
  const sum = weights.reduce((before, weight, place) => before + weight * Number(number[place]), 0)
  const fault = checkDigits[sum % 11] === number[digits - 1] ? null : 'id_checksum'
  return { fault, bornOn, isWoman: Number(number[16]) % 2 === 0 }
}

// Whether there is something to say yet: half a number is no wrong number.
export function isWholeIdNumber(typed: string): boolean {
  return tidyIdNumber(typed).length >= digits
}

// 3801211958******1X, once nobody writes in it.
export function maskedIdNumber(typed: string): string {
  const number = tidyIdNumber(typed)
  return number.length === digits ? `${number.slice(0, 10)}******${number.slice(-2)}` : typed
}
