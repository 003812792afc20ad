// An officer with an account. Its link stands beside the form until the next one is added.
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/shared/api/problem'
import type { Names } from '@/shared/api/queries'
import type { AccountAsked, FieldFault } from '@/shared/api/types'
import { FaultLines } from '@/shared/fields/fault_lines'
import { showFaults } from '@/shared/fields/faults'
import { OneOf } from '@/shared/fields/one_of'
import { OrganSelect } from '@/shared/fields/organ_select'
import { ProblemNote } from '@/shared/parts/problem_note'
import { LinkNote } from './link_note'
import { useRoleOptions } from './roles'
import { useAddAccount } from './use_accounts'
import '@/shared/parts/entering.css'

export function AddCard({ names }: { names: Names }) {
  const { t } = useTranslation()
  const [form] = Form.useForm<AccountAsked>()
  const [faults, setFaults] = useState<FieldFault[]>([])
  const roles = useRoleOptions()
  const adding = useAddAccount()
  const needed = [{ required: true, message: t('fault.required') }]
  const add = (body: AccountAsked) => {
    if (adding.isPending) return
    setFaults([])
    adding.mutate(body, {
      onSuccess: () => form.resetFields(),
      onError: (error) => setFaults(isProblem(error) ? showFaults(form, error.fields) : []),
    })
  }
  return (
    <div className="entering">
      <section className="card" aria-label={t('accounts.add')}>
        <div className="card-head"><h2>{t('accounts.add')}</h2></div>
        <Form<AccountAsked>
          form={form} name="account" layout="vertical" className="entering-body" disabled={adding.isPending}
          onFinish={add} scrollToFirstError={{ focus: true, block: 'nearest' }}
        >
          <Form.Item name="name" label={t('field.account_name')} rules={needed} extra={t('accounts.name_hint')}><Input autoComplete="off" /></Form.Item>
          <Form.Item name="officer_name" label={t('field.officer_name')} rules={needed}><Input autoComplete="off" /></Form.Item>
          <Form.Item name="organ_id" label={t('field.organ_id')} rules={needed}><OrganSelect /></Form.Item>
          <Form.Item name="role" label={t('field.role')} rules={needed} extra={t('accounts.role_hint')}><OneOf options={roles} /></Form.Item>
          <div className="entering-foot">
            <div role="alert"><ProblemNote error={adding.error} names={names} isTyped /><FaultLines faults={faults} form="account" /></div>
            <Button type="primary" size="large" htmlType="submit" loading={adding.isPending}>{t('accounts.add')}</Button>
          </div>
        </Form>
      </section>
      <section className="card" aria-label={t('accounts.added')} role="status">
        <div className="card-head"><h2>{t('accounts.added')}</h2></div>
        <div className="trial-body">
          {adding.data ? <LinkNote name={adding.data.account.name} link={adding.data.link} /> : <p className="hint">{t('accounts.none_added')}</p>}
        </div>
      </section>
    </div>
  )
}
