// Somebody at the window or on the telephone asks how a petition stands. Whoever has the query code, or for
// what is open there the name, is told; that it was asked is kept with the matter.
import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { isProblem, Problem } from '@/shared/api/problem'
import { useNames } from '@/shared/api/queries'
import type { EnquiryAsked } from '@/shared/api/types'
import { Choice } from '@/shared/fields/choice'
import { FaultLines } from '@/shared/fields/fault_lines'
import { showFaults } from '@/shared/fields/faults'
import { KeyCap, useScreenKeys } from '@/shared/parts/keys'
import { ProblemNote } from '@/shared/parts/problem_note'
import { EnquiryCard } from './enquiry_card'
import { askedOf, readCode, type Typed } from './typed'
import './enquiries.css'

const channels = ['visit', 'phone'] as const
const blank: Typed = { channel: 'visit', number: '', known_by: '', text: '' }

// Asked once, however often the key is pressed: every enquiry is counted.
function useEnquiry() {
  const key = useRef(crypto.randomUUID())
  const isSending = useRef(false)
  const enquiry = useMutation({
    mutationFn: (body: EnquiryAsked) => bodyOf(client.POST('/api/v1/enquiries', {
      params: { header: { 'Idempotency-Key': key.current } }, body,
    })),
    onSuccess: () => { key.current = crypto.randomUUID() },
    onError: (error) => { if (error instanceof Problem && !error.isUnreachable) key.current = crypto.randomUUID() },
    onSettled: () => { isSending.current = false },
  })
  const ask = (body: EnquiryAsked, then: Parameters<typeof enquiry.mutate>[1]) => {
    if (isSending.current) return
    isSending.current = true
    enquiry.mutate(body, then)
  }
  return { enquiry, ask }
}

export default function EnquiriesPage() {
  const { t } = useTranslation()
  const names = useNames()
  const [form] = Form.useForm<Typed>()
  const number = useRef<InputRef>(null)
  const { enquiry, ask } = useEnquiry()
  const [unplaced, setUnplaced] = useState<Problem['fields']>([])
  const next = () => {
    form.setFieldsValue({ ...blank, channel: form.getFieldValue('channel') as Typed['channel'] })
    enquiry.reset()
    number.current?.focus()
  }
  const submit = (typed: Typed) => {
    setUnplaced([])
    ask(askedOf(typed), {
      onError: (error) => {
        if (isProblem(error)) setUnplaced(showFaults(form, error.fields.map((one) => (/^(query_code|name)$/.test(one.name) ? { ...one, name: 'known_by' } : one))))
      },
    })
  }
  useScreenKeys([
    { code: 'Tab', caps: ['Tab'], label: t('key.next_field') },
    { code: 'Ctrl+Enter', caps: ['Ctrl', 'Enter'], label: t('enquiry.ask'), run: () => form.submit() },
    { code: 'Alt+KeyN', caps: ['Alt', 'N'], label: t('enquiry.next'), run: next },
  ])
  useEffect(() => number.current?.focus(), [])
  const isFieldFault = isProblem(enquiry.error) && enquiry.error.fields.length > unplaced.length
  return (
    <div className="enquiries">
      <Form<Typed> form={form} name="enquiry" layout="vertical" className="card" initialValues={blank} onFinish={submit}>
        <div className="card-head"><h1>{t('enquiry.title')}</h1></div>
        <div className="enquiry-body">
          <p className="hint">{t('enquiry.about')}</p>
          <Form.Item name="channel" label={t('enquiry.channel')}>
            <Choice label={t('enquiry.channel')} options={channels.map((channel) => ({ value: channel, label: t(`enquiry.by.${channel}`) }))} />
          </Form.Item>
          <Form.Item name="number" label={t('enquiry.number')} required>
            <Input
              ref={number} autoComplete="off" className="figures" size="large"
              onChange={(event) => {
                const read = readCode(event.target.value)
                if (read) form.setFieldsValue(read)
              }}
            />
          </Form.Item>
          <Form.Item name="known_by" label={t('enquiry.known_by')} extra={t('enquiry.known_by_hint')} required>
            <Input autoComplete="off" size="large" />
          </Form.Item>
          <Form.Item name="text" label={t('enquiry.text')} extra={t('enquiry.text_hint')}><Input.TextArea rows={2} /></Form.Item>
          <div role="alert">
            {!isFieldFault && <ProblemNote error={enquiry.error} names={names} isTyped />}
            {isProblem(enquiry.error, 404) && <p className="enquiry-advice">{t('enquiry.not_found')}</p>}
            <FaultLines faults={unplaced} />
          </div>
          <div className="enquiry-ways">
            <Button type="primary" size="large" htmlType="submit" loading={enquiry.isPending}>{t('enquiry.ask')}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" /></Button>
            <Button size="large" onClick={next}>{t('enquiry.next')}<KeyCap cap="Alt" /><KeyCap cap="N" /></Button>
          </div>
        </div>
      </Form>
      <EnquiryCard answer={enquiry.data ?? null} />
    </div>
  )
}
