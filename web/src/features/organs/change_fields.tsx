import { Button, Form, Input, type FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import { CategorySelect } from '@/shared/fields/category_select'
import { Choice } from '@/shared/fields/choice'
import { OrganSelect } from '@/shared/fields/organ_select'

export const changeKinds = ['split', 'merged', 'abolished'] as const

export function ChangeFields({ form }: { form: FormInstance }) {
  const { t } = useTranslation()
  const kind = Form.useWatch('kind', form) as (typeof changeKinds)[number] | undefined
  const needed = [{ required: true, message: t('fault.required') }]
  return (
    <>
      <Form.Item name="kind" label={t('field.kind')} rules={needed} extra={kind && t(`organ_changes.hint.${kind}`)}>
        <Choice isButtons label={t('field.kind')} options={changeKinds.map((value) => ({ value, label: t(`organ_change.${value}`) }))} />
      </Form.Item>
      <Form.Item name="organ_id" label={t('organ_changes.organ')} rules={needed}><OrganSelect /></Form.Item>
      <SuccessorsList />
      <Form.Item name="in_force_from" label={t('field.in_force_from')} rules={needed} extra={t('organ_changes.day_hint')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reason" label={t('field.reason')} rules={needed} extra={t('organ_changes.reason_hint')}>
        <Input.TextArea rows={2} />
      </Form.Item>
    </>
  )
}

// The first takes what no category gives to another.
function SuccessorsList() {
  const { t } = useTranslation()
  return (
    <Form.List name="successors">
      {(rows, { add, remove }) => (
        <div role="group" aria-label={t('field.successors')}>
          {rows.map((row, place) => (
            <div key={row.key} className="entering-row">
              <Form.Item
                name={[row.name, 'organ_id']}
                label={rows.length > 1 ? t('organ_changes.successor', { number: place + 1 }) : t('field.successors')}
                rules={[{ required: true, message: t('fault.required') }]}
              >
                <OrganSelect />
              </Form.Item>
              {rows.length > 1 && (
                <Form.Item
                  name={[row.name, 'categories']}
                  label={t('field.successors_categories')}
                  extra={place === 0 ? t('organ_changes.first_takes_the_rest') : undefined}
                >
                  <CategorySelect isSeveral withWithdrawn />
                </Form.Item>
              )}
              {rows.length > 1 && (
                <Form.Item><Button size="small" onClick={() => remove(row.name)}>{t('organ_changes.remove_successor', { number: place + 1 })}</Button></Form.Item>
              )}
            </div>
          ))}
          <Form.Item><Button size="small" onClick={() => add({})}>{t('organ_changes.add_successor')}</Button></Form.Item>
        </div>
      )}
    </Form.List>
  )
}
