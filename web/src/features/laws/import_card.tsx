// A whole law as text; what cannot be read is named by its line, and then nothing is taken.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { isProblem } from '@/shared/api/problem'
import { keys, useNames } from '@/shared/api/queries'
import type { LawAsked } from '@/shared/api/types'
import { FaultLines } from '@/shared/fields/fault_lines'
import { ProblemNote } from '@/shared/parts/problem_note'
import { longDay } from '@/shared/words/day'

export function ImportCard() {
  const { t } = useTranslation()
  const names = useNames()
  const queries = useQueryClient()
  const [form] = Form.useForm<LawAsked>()
  const importing = useMutation({
    mutationFn: (body: LawAsked) => bodyOf(client.POST('/api/v1/laws', { body })),
    onSuccess: () => {
      form.resetFields()
      void queries.invalidateQueries({ queryKey: keys.references })
    },
  })
  const take = async (file: File | undefined) => {
    if (file) form.setFieldsValue({ file_name: file.name, text: await file.text() })
  }
  const { data: done, error } = importing
  const needed = [{ required: true, message: t('fault.required') }]
  return (
    <section className="card laws" aria-label={t('laws.import')}>
      <div className="card-head"><h2>{t('laws.import')}</h2></div>
      <Form<LawAsked>
        form={form} name="law" layout="vertical" className="laws-import" disabled={importing.isPending}
        onFinish={({ in_force_from: from, ...typed }) => importing.mutate({ ...typed, in_force_from: from || null })}
        scrollToFirstError={{ focus: true, block: 'nearest' }}
      >
        <Form.Item label={t('laws.file')} htmlFor="law_file">
          <input id="law_file" type="file" accept=".md,.txt,text/markdown" onChange={(event) => void take(event.target.files?.[0])} />
        </Form.Item>
        <Form.Item name="file_name" label={t('field.law_file_name')} rules={needed}><Input /></Form.Item>
        <Form.Item name="text" label={t('field.law_text')} rules={needed} extra={t('laws.text_hint')}><Input.TextArea rows={8} spellCheck={false} /></Form.Item>
        <Form.Item name="in_force_from" label={t('field.law_in_force_from')} extra={t('laws.from_hint')}><Input type="date" /></Form.Item>
        <div role="alert">
          <ProblemNote error={error} names={names} isTyped />
          <FaultLines faults={isProblem(error) ? error.fields : []} form="law" />
        </div>
        {done && (
          <Alert
            type="success" showIcon role="status"
            message={done.is_new ? t('laws.done', { name: done.name, count: done.articles, day: longDay(done.in_force_from) }) : t('laws.known', { name: done.name })}
          />
        )}
        <Button htmlType="submit" size="large" loading={importing.isPending}>{t('laws.enter')}</Button>
      </Form>
    </section>
  )
}
