import { Button, Form, Input, type FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import type { MatterPage } from '../api/types'
import { OneOf } from '../fields/one_of'

const personal = ['name', 'id_number', 'phone', 'address'] as const
const others = ['subject', 'text', 'place', 'household_place', 'residence_place'] as const

// Pairs of field and right value; the petition itself stays as it was.
export function CorrectionsField({ form, page }: { form: FormInstance; page: MatterPage }) {
  const { t } = useTranslation()
  const chosen = Form.useWatch('petition_id', form) as string | undefined
  const people = page.petitions.find((one) => one.id === chosen)?.petitioners.length ?? 0
  const ofPeople = Array.from({ length: people }, (_, place) => personal.map((name) => ({
    value: `petitioners[${place}].${name}`,
    label: t('corrections.of_person', { number: place + 1, field: t(`field.${name}`) }),
  }))).flat()
  const options = [...others.map((name) => ({ value: name as string, label: t(`field.${name}`) })), ...ofPeople]
  return (
    <Form.List name="fields">
      {(rows, { add, remove }) => (
        <>
          {rows.map((row) => (
            <div key={row.key} className="correction">
              <Form.Item name={[row.name, 'field']} label={t('corrections.field')} rules={[{ required: true, message: t('fault.required') }]}>
                <OneOf options={options} />
              </Form.Item>
              <Form.Item name={[row.name, 'value']} label={t('corrections.value')} rules={[{ required: true, message: t('fault.required') }]}>
                <Input.TextArea rows={1} />
              </Form.Item>
              {rows.length > 1 && <Button type="text" onClick={() => remove(row.name)}>{t('action.remove')}</Button>}
            </div>
          ))}
          <Button size="small" onClick={() => add({})}>{t('corrections.add')}</Button>
        </>
      )}
    </Form.List>
  )
}
