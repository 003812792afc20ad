import { Form, Input, type FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ClockItem, SettingAsked, SettingItem } from '@/shared/api/types'
import { Choice } from '@/shared/fields/choice'
import { OneOf } from '@/shared/fields/one_of'
import { settingName, settingValue } from './setting_words'

type Props = { form: FormInstance<SettingAsked>; settings: readonly SettingItem[]; clocks: readonly ClockItem[] }

export function SettingFields({ form, settings, clocks }: Props) {
  const { t } = useTranslation()
  const chosen = Form.useWatch('name', form)
  const item = settings.find((one) => one.name === chosen)
  const needed = [{ required: true, message: t('fault.required') }]
  return (
    <>
      <Form.Item name="name" label={t('field.setting_name')} rules={needed} extra={item && t('settings.now', { value: settingValue(item, item.value) })}>
        <OneOf options={settings.map((one) => ({ value: one.name, label: settingName(one.name, clocks) }))} />
      </Form.Item>
      {item && (
        <Form.Item name="value" label={t('field.setting_value')} rules={needed} extra={item.days_max && t('settings.days_hint')}>
          {item.days_max
            ? <OneOf options={valuesOf(item)} />
            : <Choice isColumn label={t('field.setting_value')} options={valuesOf(item)} />}
        </Form.Item>
      )}
      <Form.Item name="in_force_from" label={t('field.in_force_from')} rules={needed} extra={t('settings.from_hint')}><Input type="date" /></Form.Item>
      <Form.Item name="reason" label={t('field.reason')} rules={needed} extra={t('settings.reason_hint')}><Input.TextArea rows={2} /></Form.Item>
    </>
  )
}

// What the server lists, and for a clock every number of days up to the most it allows.
function valuesOf(item: SettingItem) {
  const days = Array.from({ length: item.days_max ?? 0 }, (_, place) => String((item.days_max ?? 0) - place))
  return [...item.values, ...days].map((value) => ({ value, label: settingValue(item, value) }))
}
