// Every fault with the name of its field and the rule it breaks.
import { useTranslation } from 'react-i18next'
import type { FieldFault } from '../api/types'
import { fieldOf, sentenceOf } from './faults'

export function FaultLines({ faults, form }: { faults: FieldFault[]; form?: string }) {
  const { t } = useTranslation()
  if (faults.length === 0) return null
  return (
    <ul className="fault-lines">
      {faults.map((fault) => (
        <li key={fault.name + fault.code + fault.detail}>
          {t('fault.line', { field: fieldOf(fault.name, form), sentence: sentenceOf(fault) })}
        </li>
      ))}
    </ul>
  )
}
