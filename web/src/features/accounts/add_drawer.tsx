// An officer with an account. Its link stands above the form until the next one is added.
import { Button, Drawer, Form, Input } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { AccountAsked } from '@/shared/api/types'
import { FaultLines } from '@/shared/fields/fault_lines'
import { OneOf } from '@/shared/fields/one_of'
import { OrganSelect } from '@/shared/fields/organ_select'
import { ProblemNote } from '@/shared/parts/problem_note'
import { LinkNote } from './link_note'
import { useRoleOptions } from './roles'
import { useAddAccount } from './use_accounts'
import { useSentForm } from './use_sent_form'

export function AddDrawer({ names, close }: { names: Names; close: () => void }) {
  const { t } = useTranslation()
  const [form] = Form.useForm<AccountAsked>()
  const roles = useRoleOptions()
  const adding = useAddAccount()
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => { if (adding.data) told.current?.focus() }, [adding.data])
  const needed = [{ required: true, message: t('fault.required') }]
  const { faults, send } = useSentForm(form, adding)
  return (
    <Drawer open width="min(560px, 100vw)" title={t('accounts.add')} onClose={close} closable={{ 'aria-label': t('action.close') }}>
      <div role="status" ref={told} tabIndex={-1} className="account-done">
        {adding.data && <LinkNote name={adding.data.account.name} link={adding.data.link} />}
      </div>
      <Form<AccountAsked>
        form={form} name="account" layout="vertical" disabled={adding.isPending}
        onFinish={send} scrollToFirstError={{ focus: true, block: 'nearest' }}
      >
        <Form.Item name="name" label={t('field.account_name')} rules={needed} extra={t('accounts.name_hint')}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="officer_name" label={t('field.officer_name')} rules={needed}><Input autoComplete="off" /></Form.Item>
        <Form.Item name="organ_id" label={t('field.organ_id')} rules={needed}><OrganSelect /></Form.Item>
        <Form.Item name="role" label={t('field.role')} rules={needed} extra={t('accounts.role_hint')}><OneOf options={roles} /></Form.Item>
        <div role="alert" className="account-fault"><ProblemNote error={adding.error} names={names} isTyped /><FaultLines faults={faults} form="account" /></div>
        <Button type="primary" size="large" htmlType="submit" loading={adding.isPending}>{t('accounts.add')}</Button>
        <p className="hint">{t('accounts.link_follows')}</p>
      </Form>
    </Drawer>
  )
}
