// The registration desk: one page that takes a petition down, and beside it whatever was here before.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Segmented } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { isProblem, Problem } from '@/shared/api/problem'
import { keys, useNames } from '@/shared/api/queries'
import type { Channel, FieldFault, PetitionAsked, Registered } from '@/shared/api/types'
import { showFaults } from '@/shared/fields/faults'
import { KeyCap, useScreenKeys } from '@/shared/parts/keys'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useSession } from '@/shared/session'
import { AboutPart, PeoplePart, WhenPart } from './parts'
import { askedOf, beginning, type Draft } from './draft'
import { FaultList } from './fault_list'
import { RepeatPanel } from './repeat_panel'
import { Voucher } from './voucher'
import './registration.css'

const channels: Channel[] = ['letter', 'visit', 'phone', 'fax', 'email', 'online']

export default function RegistrationPage() {
  const [registered, setRegistered] = useState<{ answer: Registered; receivedOn: string } | null>(null)
  if (registered) return <Voucher {...registered} next={() => setRegistered(null)} />
  return <Desk done={(answer, receivedOn) => setRegistered({ answer, receivedOn })} />
}

function useRegister() {
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  return useMutation({
    mutationFn: (body: PetitionAsked) => bodyOf(client.POST('/api/v1/petitions', {
      params: { header: { 'Idempotency-Key': key.current } }, body,
    })),
    onError: (error) => {
      if (error instanceof Problem && !error.isUnreachable) key.current = crypto.randomUUID()
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.matters }),
  })
}

function useDesk(done: (answer: Registered, receivedOn: string) => void) {
  const [form] = Form.useForm<Draft>()
  const [joined, join] = useState<string | null>(null)
  const [faults, setFaults] = useState<FieldFault[]>([])
  const [asGiven, setAsGiven] = useState<string[]>([])
  const registering = useRegister()
  const submit = (draft: Draft) => {
    setFaults([])
    registering.mutate(askedOf(draft, joined, asGiven), {
      onSuccess: (answer) => done(answer, draft.received_on),
      onError: (error) => {
        if (!isProblem(error)) return
        showFaults(form, error.fields)
        setFaults(error.fields)
      },
    })
  }
  return { form, joined, join, faults, asGiven, setAsGiven, registering, submit }
}

function Desk({ done }: { done: (answer: Registered, receivedOn: string) => void }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const names = useNames()
  const { form, joined, join, faults, asGiven, setAsGiven, registering, submit } = useDesk(done)
  useDeskKeys((channel) => form.setFieldValue('channel', channel), () => form.submit(), () => join(null))
  return (
    <Form<Draft>
      form={form}
      name="petition"
      layout="vertical"
      className="desk"
      initialValues={beginning(today)}
      onFinish={submit}
      scrollToFirstError={{ focus: true, block: 'nearest' }}
    >
      <section className="card desk-form">
        <div className="card-head">
          <h1>{t('register.title')}</h1>
          <Form.Item name="channel" noStyle>
            <Segmented aria-label={t('field.channel')} options={channels.map((channel, place) => ({
              value: channel, label: <>{t(`channel.${channel}`)} <span className="hint">{place + 1}</span></>,
            }))} />
          </Form.Item>
        </div>
        <div className="desk-parts">
          <WhenPart today={today} />
          <PeoplePart />
          <AboutPart />
        </div>
        <div className="desk-foot">
          <FaultList faults={faults} asGiven={asGiven} setAsGiven={setAsGiven} />
          <div role="alert">{faults.length === 0 && <ProblemNote error={registering.error} names={names} isTyped />}</div>
          <div className="desk-submit">
            <span className="hint">{t(joined ? 'register.will_join' : 'register.will_begin')}</span>
            <Button type="primary" size="large" htmlType="submit" loading={registering.isPending}>
              {t('register.submit')}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
            </Button>
          </div>
        </div>
      </section>
      <RepeatPanel form={form} joined={joined} join={join} />
    </Form>
  )
}

function useDeskKeys(choose: (channel: Channel) => void, submit: () => void, beginNew: () => void) {
  const { t } = useTranslation()
  useScreenKeys([
    { code: 'Tab', caps: ['Tab'], label: t('key.next_field') },
    { code: 'Channels', caps: ['Alt', '1–6'], label: t('key.channel') },
    { code: 'F9', caps: ['F9'], label: t('key.new_matter'), run: beginNew },
    { code: 'Ctrl+Enter', caps: ['Ctrl', 'Enter'], label: t('register.submit'), run: submit },
    ...channels.map((channel, place) => ({
      code: `Alt+Digit${place + 1}`, caps: [], label: '', run: () => choose(channel), isHidden: true,
    })),
  ])
  useEffect(() => document.querySelector<HTMLInputElement>('#petition_petitioners_0_name')?.focus(), [])
}
