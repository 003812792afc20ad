// All faults by the button; those that are only typing rules may be registered as they stand.
import { Alert, Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldFault } from '@/shared/api/types'
import { fieldOf, sentenceOf } from '@/shared/fields/faults'

type Props = { faults: FieldFault[]; asGiven: string[]; setAsGiven: (paths: string[]) => void }

export function FaultList({ faults, asGiven, setAsGiven }: Props) {
  const { t } = useTranslation()
  if (faults.length === 0) return null
  const choose = (name: string, isChosen: boolean) =>
    setAsGiven(isChosen ? [...asGiven, name] : asGiven.filter((one) => one !== name))
  return (
    <Alert
      type="warning"
      role="alert"
      message={t('register.not_yet', { count: faults.length })}
      description={
        <ul className="faults">
          {faults.map((fault) => (
            <li key={fault.name + fault.code}>
              <span>{t('fault.line', { field: fieldOf(fault.name), sentence: sentenceOf(fault) })}</span>
              {fault.overridable && (
                <Checkbox checked={asGiven.includes(fault.name)} onChange={(event) => choose(fault.name, event.target.checked)}>
                  {t('register.as_given')}
                </Checkbox>
              )}
            </li>
          ))}
        </ul>
      }
    />
  )
}
