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

// The sentence for a fault; the server's own words where we have none for its code.
export function sentenceOf(fault: FieldFault): string {
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
