// The three parts of the form: when, who, and what about.
import { Button, Checkbox, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { CategorySelect } from '@/shared/fields/category_select'
import { Choice } from '@/shared/fields/choice'
import { OrganSelect } from '@/shared/fields/organ_select'
import { PlaceSelect } from '@/shared/fields/place_select'
import type { Draft } from './draft'

const kinds = ['appeal', 'suggestion', 'accusation'] as const

export function WhenPart({ today }: { today: string }) {
  const { t } = useTranslation()
  return (
    <fieldset className="part">
      <legend>{t('register.when')}</legend>
      <div className="part-row">
        <Form.Item name="received_on" label={t('field.received_on')} required><Input type="date" max={today} /></Form.Item>
        <Form.Item name="headcount" label={t('field.headcount')}><InputNumber min={1} precision={0} placeholder={t('register.headcount_default')} /></Form.Item>
        <Form.Item name="anonymous" valuePropName="checked" className="part-check"><Checkbox>{t('field.anonymous')}</Checkbox></Form.Item>
        <Form.Item name="confidential" valuePropName="checked" className="part-check"><Checkbox>{t('field.confidential')}</Checkbox></Form.Item>
      </div>
    </fieldset>
  )
}

export function PeoplePart() {
  const { t } = useTranslation()
  const isAnonymous = Form.useWatch<Draft['anonymous']>('anonymous')
  if (isAnonymous) return <p className="hint">{t('register.nobody_named')}</p>
  return (
    <fieldset className="part">
      <legend>{t('register.who')}</legend>
      <Form.List name="petitioners">
        {(rows, { add, remove }) => (
          <>
            {rows.map((row, place) => (
              <div key={row.key} className="person" role="group" aria-label={t('register.person', { number: place + 1 })}>
                <Form.Item name={[row.name, 'name']} label={t('field.name')} required={place === 0}><Input autoComplete="off" /></Form.Item>
                <Form.Item name={[row.name, 'id_number']} label={t('field.id_number')}><Input autoComplete="off" className="figures" /></Form.Item>
                <Form.Item name={[row.name, 'phone']} label={t('field.phone')}><Input autoComplete="off" inputMode="tel" className="figures" /></Form.Item>
                <Form.Item name={[row.name, 'address']} label={t('field.address')}><Input autoComplete="off" /></Form.Item>
                {rows.length > 1 && <Button type="text" className="beside-fields" onClick={() => remove(row.name)}>{t('action.remove')}</Button>}
              </div>
            ))}
            <Button size="small" onClick={() => add({})}>{t('register.add_person')}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  )
}

export function AboutPart() {
  const { t } = useTranslation()
  return (
    <fieldset className="part">
      <legend>{t('register.what')}</legend>
      <Form.Item name="subject" label={t('field.subject')} required><Input /></Form.Item>
      <RequestsList />
      <Form.Item name="text" label={t('field.text')} required><Input.TextArea rows={2} /></Form.Item>
      <div className="part-row part-thirds">
        <Form.Item name="place" label={t('field.place')}><PlaceSelect /></Form.Item>
        <Form.Item name="category" label={t('field.category')}><CategorySelect /></Form.Item>
        <Form.Item name="kind" label={t('register.kind')}>
          <Choice label={t('register.kind')} options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
        </Form.Item>
      </div>
      <ComplainedList />
    </fieldset>
  )
}

// One request a line; each is answered by itself.
function RequestsList() {
  const { t } = useTranslation()
  return (
    <Form.List name="requests">
      {(rows, { add, remove }) => (
        <div className="requests-list" role="group" aria-label={t('field.requests')}>
          <div className="list-label">{t('field.requests')} <span className="hint">{t('register.requests_hint')}</span></div>
          {rows.map((row, place) => (
            <div key={row.key} className="line-with-button">
              <Form.Item name={[row.name, 'text']} noStyle>
                <Input
                  aria-label={t('register.request', { number: place + 1 })}
                  prefix={<span className="number">{place + 1}</span>}
                  onPressEnter={(event) => {
                    if (event.ctrlKey || event.nativeEvent.isComposing) return
                    event.preventDefault()
                    add({}, place + 1)
                    requestAnimationFrame(() => document.getElementById(`petition_requests_${place + 1}_text`)?.focus())
                  }}
                />
              </Form.Item>
              {rows.length > 1 && <Button type="text" onClick={() => remove(row.name)}>{t('action.remove')}</Button>}
            </div>
          ))}
          <Button size="small" onClick={() => add({})}>{t('register.add_request')}</Button>
        </div>
      )}
    </Form.List>
  )
}

// Whom the petition names: the matter never goes to them.
function ComplainedList() {
  const { t } = useTranslation()
  return (
    <Form.List name="complained_of">
      {(rows, { add, remove }) => (
        <div role="group" aria-label={t('field.complained_of')}>
          {rows.length > 0 && <div className="list-label">{t('field.complained_of')} <span className="hint">{t('register.complained_hint')}</span></div>}
          {rows.map((row) => (
            <div key={row.key} className="complained">
              <Form.Item name={[row.name, 'organ_id']} label={t('field.organ')}><OrganSelect /></Form.Item>
              <Form.Item name={[row.name, 'person_name']} label={t('field.person_name')}><Input autoComplete="off" /></Form.Item>
              <Button type="text" className="beside-fields" onClick={() => remove(row.name)}>{t('action.remove')}</Button>
            </div>
          ))}
          <Button size="small" onClick={() => add({})}>{t('register.add_complained')}</Button>
        </div>
      )}
    </Form.List>
  )
}
