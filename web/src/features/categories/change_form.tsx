// One change of one category. Nothing moves by it, so that it is entered at once.
import { Alert, Button, Form, Input, type FormInstance } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { isProblem } from '@/shared/api/problem'
import type { Names } from '@/shared/api/queries'
import type { CategoryChangeAsked, CategoryChangeEntered, FieldFault } from '@/shared/api/types'
import { useSending } from '@/shared/entering'
import { CategorySelect } from '@/shared/fields/category_select'
import { Choice } from '@/shared/fields/choice'
import { FaultLines } from '@/shared/fields/fault_lines'
import { showFaults } from '@/shared/fields/faults'
import { KeyCap, useScreenKeys } from '@/shared/parts/keys'
import { ProblemNote } from '@/shared/parts/problem_note'
import '@/shared/parts/entering.css'

export const changeKinds = ['added', 'renamed', 'withdrawn', 'restored'] as const
const formName = 'category_change'

const send = (body: CategoryChangeAsked, key: string) => bodyOf<CategoryChangeEntered>(client.POST('/api/v1/categories/changes', {
  params: { header: { 'Idempotency-Key': key } }, body,
}))

// Only what belongs to the kind; what was typed for another one stays in the form.
function askedOf(typed: CategoryChangeAsked): CategoryChangeAsked {
  const { kind, category, parent, name, name_en: nameEn, in_force_from: from, reason } = typed
  const named = kind === 'added' || kind === 'renamed' ? { name, name_en: nameEn?.trim() || undefined } : {}
  return { kind, ...(kind === 'added' ? { parent } : { category }), ...named, in_force_from: from, reason }
}

export function ChangeForm({ form, names, today }: { form: FormInstance<CategoryChangeAsked>; names: Names; today: string }) {
  const { t } = useTranslation()
  const [faults, setFaults] = useState<FieldFault[]>([])
  const [done, setDone] = useState<CategoryChangeEntered | null>(null)
  const tell = (error: unknown) => setFaults(showFaults(form, isProblem(error) ? error.fields : []))
  const { entering, enter } = useSending(send, (answer) => {
    form.resetFields()
    setFaults([])
    setDone(answer)
  }, tell)
  useScreenKeys([
    { code: 'Tab', caps: ['Tab'], label: t('key.next_field') },
    { code: 'Ctrl+Enter', caps: ['Ctrl', 'Enter'], label: t('categories.enter'), run: () => form.submit() },
  ])
  return (
    <section className="card" aria-label={t('categories.form')}>
      <div className="card-head"><h2>{t('categories.form')}</h2></div>
      <Form<CategoryChangeAsked>
        form={form} name={formName} layout="vertical" className="entering-body" disabled={entering.isPending}
        initialValues={{ in_force_from: today }} onValuesChange={() => setDone(null)}
        onFinish={(typed) => enter(askedOf(typed))} scrollToFirstError={{ focus: true, block: 'nearest' }}
      >
        <Fields form={form} />
        <div className="entering-foot">
          <div role="alert">
            <ProblemNote error={entering.error} names={names} isTyped />
            <FaultLines faults={faults} form={formName} />
          </div>
          {done && <Alert type="success" showIcon role="status" message={t('categories.done', { number: done.n })} />}
          <Button htmlType="submit" size="large" type="primary" loading={entering.isPending}>
            {t('categories.enter')}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
          </Button>
        </div>
      </Form>
    </section>
  )
}

function Fields({ form }: { form: FormInstance<CategoryChangeAsked> }) {
  const { t } = useTranslation()
  const kind = Form.useWatch('kind', form)
  const needed = [{ required: true, message: t('fault.required') }]
  return (
    <>
      <Form.Item name="kind" label={t('field.kind')} rules={needed} extra={kind && t(`categories.hint.${kind}`)}>
        <Choice isButtons label={t('field.kind')} options={changeKinds.map((value) => ({ value, label: t(`category_change.${value}`) }))} />
      </Form.Item>
      {kind === 'added'
        ? <Form.Item name="parent" label={t('field.category_change_parent')} rules={needed}><CategorySelect levels={1} /></Form.Item>
        : <Form.Item name="category" label={t('field.category')} rules={needed}><CategorySelect withWithdrawn={kind === 'restored'} /></Form.Item>}
      {(kind === 'added' || kind === 'renamed') && (
        <>
          <Form.Item name="name" label={t('field.category_change_name')} rules={needed}><Input autoComplete="off" /></Form.Item>
          <Form.Item name="name_en" label={t('field.category_change_name_en')} extra={t('categories.name_en_hint')}><Input autoComplete="off" /></Form.Item>
        </>
      )}
      <Form.Item name="in_force_from" label={t('field.in_force_from')} rules={needed} extra={t('categories.from_hint')}><Input type="date" /></Form.Item>
      <Form.Item name="reason" label={t('field.reason')} rules={needed} extra={t('settings.reason_hint')}><Input.TextArea rows={2} /></Form.Item>
    </>
  )
}
