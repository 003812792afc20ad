// One account: what it is, what may be done with it, and what was done.
import { Alert, Drawer } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Names } from '@/shared/api/queries'
import type { AccountItem } from '@/shared/api/types'
import { useSession } from '@/shared/session'
import { instantWords } from '@/shared/words/day'
import { AccountHistory } from './account_history'
import { ChangeForm } from './change_form'
import { LinkNote } from './link_note'
import { useChangeAccount } from './use_accounts'

type Props = { account: AccountItem; names: Names; close: () => void }

export function AccountDrawer({ account: first, names, close }: Props) {
  const { t } = useTranslation()
  const { today } = useSession()
  const changing = useChangeAccount(first.id)
  const done = changing.data
  // The form is a new one then, and what came of the old one is read first.
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => { if (done) told.current?.focus() }, [done])
  // The row of the list may be read anew without it.
  const account = done?.account ?? first
  return (
    <Drawer open width="min(560px, 100vw)" title={t('accounts.one', { name: account.name })} onClose={close} closable={{ 'aria-label': t('action.close') }}>
      <dl className="account-facts">
        <div><dt>{t('accounts.officer')}</dt><dd>{account.officer_name}</dd></div>
        <div><dt>{t('accounts.organ')}</dt><dd>{names.organ(account.organ_id)}</dd></div>
        <div><dt>{t('accounts.role')}</dt><dd>{t(`role.${account.role}`)}</dd></div>
        <div><dt>{t('accounts.state')}</dt><dd>{t(`account_state.${account.state}`)}</dd></div>
        <div><dt>{t('accounts.password')}</dt><dd>{t(account.has_password ? 'accounts.has_password' : 'accounts.no_password')}</dd></div>
        <div><dt>{t('accounts.created')}</dt><dd>{instantWords(account.created_at, today)}</dd></div>
      </dl>
      <p className="account-way"><Link to={`/sessions?account=${account.id}`}>{t('accounts.to_sessions')}</Link></p>
      <div role="status" className="account-done" ref={told} tabIndex={-1}>
        {done && <Alert type="success" showIcon message={t('accounts.done')} description={<Told done={done} />} />}
      </div>
      {done?.link && <LinkNote name={account.name} link={done.link} />}
      <ChangeForm key={account.state + account.role} account={account} changing={changing} names={names} />
      <AccountHistory id={account.id} names={names} />
    </Drawer>
  )
}

function Told({ done }: { done: NonNullable<ReturnType<typeof useChangeAccount>['data']> }) {
  const { t } = useTranslation()
  const left = done.left
  return (
    <>
      <div>{t('accounts.ended_sessions', { count: done.ended_sessions })}</div>
      {left && left.matters > 0 && <div>{t('accounts.left', { count: left.matters })}</div>}
      {left?.has_nobody_else && <div>{t('accounts.nobody_else')}</div>}
    </>
  )
}
