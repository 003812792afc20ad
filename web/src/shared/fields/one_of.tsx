// One of many, found by typing. A second line stands in the list only.
import { Select } from 'antd'
import { controlOf, type Control } from './control'
import './fields.css'

type Option = { value: string | number; label: string; second?: string }

type Props = Control<string | number> & { options: readonly Option[]; placeholder?: string; allowClear?: boolean }

export function OneOf({ options, placeholder, allowClear, ...control }: Props) {
  return (
    <Select
      {...controlOf(control)} showSearch optionFilterProp="label" options={[...options]} placeholder={placeholder} allowClear={allowClear}
      optionRender={({ label, data: { second } }) => (second === undefined ? label : (
        <div className="option-two-lines"><span>{label}</span><span className="hint">{second}</span></div>
      ))}
    />
  )
}
