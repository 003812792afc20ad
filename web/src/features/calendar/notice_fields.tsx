import { Button, Form, Input, type FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import { Choice } from '@/shared/fields/choice'
import { dayAfter, type Draft, type DraftDay } from './notice_draft'

const kinds = [{ value: 'off', isOff: true }, { value: 'worked', isOff: false }] as const

export function NoticeFields({ form }: { form: FormInstance<Draft> }) {
  const { t } = useTranslation()
  const way = Form.useWatch('way', form) ?? 'days'
  const needed = [{ required: true, message: t('fault.required') }]
  return (
    <>
      <Form.Item name="title" label={t('field.title')} rules={needed} extra={t('notices.title_hint')}><Input /></Form.Item>
      <Form.Item name="way" label={t('field.format')}>
        <Choice isButtons label={t('field.format')} options={(['days', 'ics', 'tsv'] as const).map((value) => ({ value, label: t(`notices.way.${value}`) }))} />
      </Form.Item>
      {way === 'days' ? <DaysList form={form} /> : <TextField form={form} hint={t(`notices.text_hint.${way}`)} />}
    </>
  )
}

function DaysList({ form }: { form: FormInstance<Draft> }) {
  const { t } = useTranslation()
  const needed = [{ required: true, message: t('fault.required') }]
  return (
    <Form.List name="days">
      {(rows, { add, remove }) => (
        <div role="group" aria-label={t('field.notice_days')} className="notice-days">
          {rows.map((row, place) => (
            <div key={row.key} className="entering-row notice-day">
              <Form.Item name={[row.name, 'on']} label={t('notices.day', { number: place + 1 })} rules={needed}><Input type="date" /></Form.Item>
              <Form.Item name={[row.name, 'name']} label={t('field.days_name')} rules={needed}><Input /></Form.Item>
              <Form.Item name={[row.name, 'is_off']} label={t('field.is_off')}><OffChoice label={t('notices.off_of', { number: place + 1 })} /></Form.Item>
              {rows.length > 1 && <Button size="small" aria-label={t('notices.remove_day', { number: place + 1 })} onClick={() => remove(row.name)}>{t('action.remove')}</Button>}
            </div>
          ))}
          <Form.Item>
            <Button size="small" onClick={() => add(dayAfter((form.getFieldValue('days') as DraftDay[] | undefined)?.at(-1)))}>{t('notices.add_day')}</Button>
          </Form.Item>
        </div>
      )}
    </Form.List>
  )
}

function OffChoice({ id, value, onChange, label }: { id?: string; value?: boolean; onChange?: (isOff: boolean) => void; label: string }) {
  const { t } = useTranslation()
  return (
    <Choice
      isButtons
      label={label}
      id={id}
      value={kinds.find((kind) => kind.isOff === value)?.value}
      onChange={(chosen) => onChange?.(chosen === 'off')}
      options={kinds.map((kind) => ({ value: kind.value, label: t(`notices.${kind.value}`) }))}
    />
  )
}

// A file is read here and shown as text, so that what is sent can be looked at.
function TextField({ form, hint }: { form: FormInstance<Draft>; hint: string }) {
  const { t } = useTranslation()
  const take = async (file: File | undefined) => {
    if (!file) return
    form.setFieldValue('text', await file.text())
  }
  return (
    <>
      <Form.Item label={t('notices.file')} htmlFor="notice_file">
        <input id="notice_file" type="file" accept=".ics,.tsv,.txt,text/calendar,text/tab-separated-values" onChange={(event) => void take(event.target.files?.[0])} />
      </Form.Item>
      <Form.Item name="text" label={t('field.notice_text')} rules={[{ required: true, message: t('fault.required') }]} extra={hint}>
        <Input.TextArea rows={8} spellCheck={false} />
      </Form.Item>
    </>
  )
}
