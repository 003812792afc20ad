import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { AccountHistoryItem } from '@/shared/api/types'
import { BusyNote } from '@/shared/parts/busy_note'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useSession } from '@/shared/session'
import { instantWords } from '@/shared/words/day'
import { useHistory } from './use_accounts'

export function AccountHistory({ id, names }: { id: string; names: Names }) {
  const { t } = useTranslation()
  const history = useHistory(id)
  return (
    <section aria-label={t('accounts.history')} className="account-history">
      <h3>{t('accounts.history')}</h3>
      <ProblemNote error={history.error} names={names} />
      {history.isPending && <BusyNote words={t('accounts.loading')} mayLeave />}
      {history.data?.items.length === 0 && <p className="hint">{t('accounts.no_history')}</p>}
      <ol>{history.data?.items.map((row) => <HistoryRow key={row.n} row={row} names={names} />)}</ol>
    </section>
  )
}

function HistoryRow({ row, names }: { row: AccountHistoryItem; names: Names }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const action = t(`trail_action.${row.action}` as 'trail_action.add_account', { defaultValue: row.action })
  return (
    <li>
      <span className="figures">{instantWords(row.at, today)}</span> <b>{action}</b>
      {row.from_role && row.to_role && <> {t('accounts.from_to', { from: t(`role.${row.from_role}`), to: t(`role.${row.to_role}`) })}</>}
      {row.reason && <div>{row.reason}</div>}
      <div className="hint">{row.officer_id ? names.officer(row.officer_id) : t('trail.system')}</div>
    </li>
  )
}
