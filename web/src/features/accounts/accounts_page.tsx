// Who may log in, and as what: accounts are added, closed, opened and given another role. Each shows its history.
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames, useOrgans, type Names } from '@/shared/api/queries'
import type { AccountItem } from '@/shared/api/types'
import { useLate } from '@/shared/late'
import { BusyNote } from '@/shared/parts/busy_note'
import { ProblemNote } from '@/shared/parts/problem_note'
import { AccountDrawer } from './account_drawer'
import { AddDrawer } from './add_drawer'
import { useRoleOptions } from './roles'
import { useAccounts, type Filter } from './use_accounts'
import '@/shared/parts/rows.css'
import './accounts.css'

export default function AccountsPage() {
  const { t } = useTranslation()
  const names = useNames()
  const [typed, setTyped] = useState<Filter>({})
  const [opened, open] = useState<AccountItem | null>(null)
  const [isAdding, setAdding] = useState(false)
  const accounts = useAccounts(useLate(typed, 300))
  const items = accounts.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className="page-head">
        <h1>{t('accounts.title')}</h1>
        {accounts.data && <span className="hint" role="status">{t('accounts.count', { count: accounts.data.pages[0]?.count ?? 0 })}</span>}
        <Button type="primary" onClick={() => setAdding(true)}>{t('accounts.add')}</Button>
      </div>
      {isAdding && <AddDrawer names={names} close={() => setAdding(false)} />}
      <section className="card" aria-label={t('accounts.list')}>
        <div className="card-head"><h2>{t('accounts.list')}</h2></div>
        <Filters filter={typed} change={setTyped} />
        <ProblemNote error={accounts.error} names={names} />
        {accounts.isPending && <div className="accounts-part"><BusyNote words={t('accounts.loading')} mayLeave /></div>}
        {accounts.data && items.length === 0 && <p className="nothing">{t('accounts.none')}</p>}
        {items.length > 0 && <AccountsTable items={items} names={names} open={open} />}
        {accounts.hasNextPage && (
          <div className="accounts-part"><Button loading={accounts.isFetchingNextPage} onClick={() => void accounts.fetchNextPage()}>{t('matters.more')}</Button></div>
        )}
      </section>
      {opened && <AccountDrawer key={opened.id} account={opened} names={names} close={() => open(null)} />}
    </>
  )
}

function Filters({ filter, change }: { filter: Filter; change: (filter: Filter) => void }) {
  const { t } = useTranslation()
  const organs = useOrgans()
  const roles = useRoleOptions()
  const set = (part: Filter) => change({ ...filter, ...part })
  const states = (['open', 'closed'] as const).map((value) => ({ value, label: t(`account_state.${value}`) }))
  return (
    <div className="accounts-filters" role="search">
      <Input aria-label={t('accounts.find')} placeholder={t('accounts.find')} allowClear value={filter.q ?? ''} onChange={(event) => set({ q: event.target.value || undefined })} />
      <Select
        aria-label={t('accounts.organ')} value={filter.organ ?? ''} onChange={(organ) => set({ organ: organ || undefined })} showSearch optionFilterProp="label"
        options={[{ value: '', label: t('accounts.all_organs') }, ...organs.map((organ) => ({ value: organ.id, label: organ.name }))]}
      />
      <Select<AccountItem['role'] | ''>
        aria-label={t('accounts.role')} value={filter.role ?? ''} onChange={(role) => set({ role: role || undefined })}
        options={[{ value: '', label: t('organs.all_roles') }, ...roles]}
      />
      <Select<AccountItem['state'] | ''>
        aria-label={t('accounts.state')} value={filter.state ?? ''} onChange={(state) => set({ state: state || undefined })}
        options={[{ value: '', label: t('accounts.all_states') }, ...states]}
      />
    </div>
  )
}

function AccountsTable({ items, names, open }: { items: readonly AccountItem[]; names: Names; open: (account: AccountItem) => void }) {
  const { t } = useTranslation()
  return (
    <table className="rows accounts">
      <thead>
        <tr>
          {(['name', 'officer', 'organ', 'role', 'state'] as const).map((name) => <th key={name} scope="col">{t(`accounts.${name}`)}</th>)}
          <th scope="col"><span className="only-read">{t('accounts.change')}</span></th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td><b>{item.name}</b></td>
            <td>{item.officer_name}</td>
            <td>{names.organ(item.organ_id)}</td>
            <td>{t(`role.${item.role}`)}</td>
            <td>
              {t(`account_state.${item.state}`)}
              {!item.has_password && <> <span className="tag">{t('accounts.no_password')}</span></>}
            </td>
            <td><Button size="small" aria-label={t('accounts.change_of', { name: item.name })} onClick={() => open(item)}>{t('accounts.change')}</Button></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
