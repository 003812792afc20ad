// One of many, found by typing.
import { Select } from 'antd'
import { controlOf, type Control } from './control'

type Option = { value: string | number; label: string }

export function OneOf({ options, ...control }: Control<string | number> & { options: readonly Option[] }) {
  return <Select {...controlOf(control)} showSearch optionFilterProp="label" options={[...options]} />
}
