// What it is about: where, what kind, in one line, request by request, and at length.
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { CategorySelect } from '@/shared/fields/category_select'
import { Choice } from '@/shared/fields/choice'
import { OrganSelect } from '@/shared/fields/organ_select'
import { PlaceSelect } from '@/shared/fields/place_select'
import { focusField } from './people_part'

const kinds = ['appeal', 'suggestion', 'accusation'] as const

export function AboutPart() {
  const { t } = useTranslation()
  return (
    <fieldset className="part">
      <legend>{t('register.what')}</legend>
      <div className="part-thirds">
        <Form.Item name="place" label={t('field.place')}><PlaceSelect /></Form.Item>
        <Form.Item name="category" label={t('field.category')}><CategorySelect /></Form.Item>
        <Form.Item name="kind" label={t('register.kind')}>
          <Choice label={t('register.kind')} options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
        </Form.Item>
      </div>
      <Form.Item name="subject" label={t('field.subject')} required><Input /></Form.Item>
      <RequestsList />
      <Form.Item name="text" label={t('field.text')} required><Input.TextArea rows={2} /></Form.Item>
    </fieldset>
  )
}

const requestField = (place: number) => `petition_requests_${place}_text`

// One request a line; each is answered by itself. Enter begins the next, Backspace in an empty one takes it out.
function RequestsList() {
  const { t } = useTranslation()
  return (
    <Form.List name="requests">
      {(rows, { add, remove }) => (
        <div className="requests-list" role="group" aria-label={t('field.requests')}>
          <div className="list-label">
            {t('field.requests')} <span className="hint">{t('register.requests_hint')}</span>
            <Button type="link" size="small" tabIndex={-1} onClick={() => { add({}); focusField(requestField(rows.length)) }}>{t('register.add_request')}</Button>
          </div>
          {rows.map((row, place) => (
            <div key={row.key} className="line-with-button">
              <Form.Item name={[row.name, 'text']} className="request-field">
                <Input
                  aria-label={t('register.request', { number: place + 1 })}
                  prefix={<span className="number">{place + 1}</span>}
                  onKeyDown={(event) => {
                    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return
                    if (event.key === 'Enter') {
                      event.preventDefault()
                      add({}, place + 1)
                      focusField(requestField(place + 1))
                    }
                    if (event.key === 'Backspace' && rows.length > 1 && event.currentTarget.value === '') {
                      event.preventDefault()
                      remove(row.name)
                      focusField(requestField(Math.max(0, place - 1)))
                    }
                  }}
                />
              </Form.Item>
              {rows.length > 1 && <Button type="text" tabIndex={-1} onClick={() => remove(row.name)}>{t('action.remove')}</Button>}
            </div>
          ))}
        </div>
      )}
    </Form.List>
  )
}

// Whom the petition names: the matter never goes to them.
export function ComplainedList() {
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
