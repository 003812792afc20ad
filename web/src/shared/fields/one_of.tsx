// One of many, found by typing.
import { Select } from 'antd'
import { controlOf, type Control } from './control'

type Option = { value: string | number; label: string }

type Props = Control<string | number> & { options: readonly Option[]; placeholder?: string; allowClear?: boolean }

export function OneOf({ options, placeholder, allowClear, ...control }: Props) {
  return (
    <Select {...controlOf(control)} showSearch optionFilterProp="label" options={[...options]} placeholder={placeholder} allowClear={allowClear} />
  )
}
