// One of a few, all of them in sight.
import { Radio } from 'antd'
import { controlOf, type Control } from './control'
import './fields.css'

type Option = { value: string | number; label: string }
type Props = Control<string | number> & { label: string; options: readonly Option[]; isColumn?: boolean; isButtons?: boolean }

export function Choice({ label, options, isColumn, isButtons, ...control }: Props) {
  const { id, value, onChange } = controlOf(control)
  return (
    <div role="radiogroup" aria-label={label} id={id} tabIndex={-1}>
      <Radio.Group
        block={isButtons}
        className={isColumn ? 'choice-column' : undefined}
        optionType={isButtons ? 'button' : 'default'}
        buttonStyle="solid"
        value={value}
        onChange={(event) => onChange?.(event.target.value as string | number)}
        options={[...options]}
      />
    </div>
  )
}
