// Faults the server found, brought to the fields of a form.
import type { FormInstance } from 'antd'
import type { FieldFault } from '../api/types'
import { i18n } from '../words/i18n'

type Path = (string | number)[]

// petitioners[1].name → ['petitioners', 1, 'name']
export function pathOf(name: string): Path {
  return name
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function lastName(name: string): string {
  return pathOf(name).filter((part) => typeof part === 'string').at(-1) as string | undefined ?? name
}

// petitioners[1].phone → 第 2 个手机. The same name may mean another thing in the form of a notice, and has its
// word there: `notice_text`.
export function fieldOf(name: string, form = ''): string {
  const path = pathOf(name).filter((part) => typeof part === 'string').join('_')
  const number = pathOf(name).find((part) => typeof part === 'number')
  const key = [`field.${form}_${path}`, `field.${path}`].find((one) => i18n.exists(one)) ?? `field.${lastName(name)}`
  const field = i18n.t(key as 'field.text', { defaultValue: name })
  return number === undefined ? field : i18n.t('fault.at', { number: Number(number) + 1, field })
}

// The sentence for a fault, of this field if it has one of its own, of a line if a text was read; the server's
// words where we have none for the code.
export function sentenceOf(fault: FieldFault): string {
  const own = `fault_of.${lastName(fault.name)}.${fault.code}`
  const line = /^line (\d+)/.exec(fault.detail)?.[1]
  if (line) return i18n.t('fault.at_line', { line })
  const most = fault.code === 'too_many' && /^at most (\d+)/.exec(fault.detail)?.[1]
  if (most) return i18n.t('fault.at_most', { count: Number(most) })
  // What stands in a field called alike elsewhere is not what these numbers bound.
  const bounds = fault.code === 'out_of_range' && /^between (\d+) and (\d+)$/.exec(fault.detail)
  if (bounds) return i18n.t('fault.between', { least: bounds[1], most: bounds[2] })
  if (i18n.exists(own)) return i18n.t(own as 'fault.required')
  return i18n.exists(`fault.${fault.code}`) ? i18n.t(`fault.${fault.code}` as 'fault.required') : fault.detail
}

// Shows each fault under its field and puts the cursor into the first. What no field has is given back.
export function showFaults(form: FormInstance, faults: FieldFault[]): FieldFault[] {
  const fields = new Set(form.getFieldsError().map((field) => field.name.join()))
  const placed = faults.map((fault) => ({ fault, name: pathOf(fault.name) }))
  const known = placed.filter(({ name }) => fields.has(name.join()))
  // What was mended since the last try is no fault any more.
  form.setFields(form.getFieldsError().map(({ name }) => ({ name, errors: [] })))
  form.setFields(known.map(({ fault, name }) => ({ name, errors: [sentenceOf(fault)] })))
  const first = known[0]
  if (first) form.scrollToField(first.name, { focus: true, block: 'nearest' })
  return placed.filter((one) => !known.includes(one)).map(({ fault }) => fault)
}
