import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { AccountChange, AccountItem } from '@/shared/api/types'
import { Choice } from '@/shared/fields/choice'
import { FaultLines } from '@/shared/fields/fault_lines'
import { OneOf } from '@/shared/fields/one_of'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useRoleOptions } from './roles'
import type { useChangeAccount } from './use_accounts'
import { useSentForm } from './use_sent_form'

type Props = { account: AccountItem; changing: ReturnType<typeof useChangeAccount>; names: Names }

const offered = {
  open: ['link', 'change_role', 'close'],
  closed: ['open', 'change_role'],
} as const satisfies Record<AccountItem['state'], readonly AccountChange['command'][]>

export function ChangeForm({ account, changing, names }: Props) {
  const { t } = useTranslation()
  const [form] = Form.useForm<AccountChange>()
  const command = Form.useWatch('command', form)
  const roles = useRoleOptions()
  const needed = [{ required: true, message: t('fault.required') }]
  const { faults, send } = useSentForm(form, changing)
  return (
    <Form<AccountChange> form={form} name="account_change" layout="vertical" disabled={changing.isPending} onFinish={send} className="account-change">
      <Form.Item name="command" label={t('field.account_command')} rules={needed} extra={command && t(`account_follows.${command}`)}>
        <Choice
          isButtons label={t('field.account_command')}
          options={offered[account.state].map((value) => ({ value, label: t(`account_command.${value}`) }))}
        />
      </Form.Item>
      {command === 'change_role' && (
        <Form.Item name="role" label={t('accounts.new_role')} rules={needed} extra={t('accounts.role_hint')}><OneOf options={roles} /></Form.Item>
      )}
      <Form.Item name="reason" label={t('field.reason')} rules={needed} extra={t('accounts.reason_hint')}><Input.TextArea rows={2} /></Form.Item>
      <div role="alert"><ProblemNote error={changing.error} names={names} isTyped /><FaultLines faults={faults} form="account" /></div>
      <Button type="primary" size="large" htmlType="submit" loading={changing.isPending}>
        {command ? t(`account_command.${command}`) : t('accounts.change')}
      </Button>
    </Form>
  )
}
