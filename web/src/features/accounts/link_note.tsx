// A one-time link, to be handed on now: nobody is shown it again.
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountAdded } from '@/shared/api/types'
import { instantWords } from '@/shared/words/day'
import { useSession } from '@/shared/session'

export function LinkNote({ name, link }: { name: string; link: AccountAdded['link'] }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const [isCopied, setCopied] = useState(false)
  const address = `${window.location.origin}/first-password#${link.token}`
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className="account-link">
      <label htmlFor="account_link"><b>{t('accounts.link', { name })}</b></label>
      <div className="account-link-line">
        <Input id="account_link" readOnly value={address} onFocus={(event) => event.target.select()} />
        {'clipboard' in navigator && <Button onClick={() => void copy()}>{t(isCopied ? 'accounts.copied' : 'accounts.copy')}</Button>}
      </div>
      <p className="hint">{t('accounts.link_hint', { at: instantWords(link.expires_at, today) })}</p>
    </div>
  )
}
