// A number that is read while it is typed, and covered once nobody writes in it.
import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { controlOf, type Control } from '@/shared/fields/control'
import { useSession } from '@/shared/session'
import { isWholeIdNumber, maskedIdNumber, readIdNumber } from './id_number'

type Props = Control<string> & { label?: string; describedBy?: string }

export function IdNumberField({ label, describedBy, ...control }: Props) {
  const { t } = useTranslation()
  const { today } = useSession()
  const [isWritten, setIsWritten] = useState(false)
  const { id, value = '', onChange } = controlOf(control)
  const read = isWholeIdNumber(value) ? readIdNumber(value, today) : null
  const facts = read?.bornOn && t('desk.sex_and_birthday', { sex: t(read.isWoman ? 'desk.woman' : 'desk.man'), day: read.bornOn })
  return (
    <Input
      id={id}
      autoComplete="off"
      className="figures"
      aria-label={label}
      aria-describedby={describedBy}
      status={read?.fault ? 'warning' : undefined}
      value={isWritten ? value : maskedIdNumber(value)}
      onFocus={() => setIsWritten(true)}
      onBlur={() => setIsWritten(false)}
      onChange={(event) => onChange?.(event.target.value)}
      // Always there: an input that gets its suffix late loses the cursor.
      suffix={<span className="hint">{facts}{read?.fault === null && <span aria-hidden="true"> ✓</span>}</span>}
    />
  )
}
