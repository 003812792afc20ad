// What the petitioner takes home: number and query code, large. The code is shown here and on paper only.
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Registered } from '@/shared/api/types'
import { KeyCap, useScreenKeys } from '@/shared/parts/keys'
import { useSession } from '@/shared/session'
import { longDay } from '@/shared/words/day'

// 40836 17524: to be read aloud.
function inGroups(code: string): string {
  return code.replace(/(\d{5})(?=\d)/g, '$1 ')
}

export function Voucher({ answer, receivedOn, next }: { answer: Registered; receivedOn: string; next: () => void }) {
  const { t } = useTranslation()
  const { officer } = useSession()
  useScreenKeys([
    { code: 'KeyP', caps: ['P'], label: t('voucher.print'), run: () => window.print() },
    { code: 'KeyR', caps: ['R'], label: t('voucher.next'), run: next },
  ])
  return (
    <section className="card voucher" aria-label={t('voucher.title')}>
      <h1>{t('voucher.title')}</h1>
      <p>{t('voucher.received', { organ: officer.organ_name, day: longDay(receivedOn) })}</p>
      <dl>
        <dt>{t('voucher.number')}</dt>
        <dd className="figures">{answer.petition.number}</dd>
        <dt>{t('voucher.code')}</dt>
        <dd className="figures">{inGroups(answer.query_code)}</dd>
      </dl>
      <p>{t('voucher.how_to_ask')}</p>
      <p className="hint no-print">{t('voucher.once')}</p>
      <div className="voucher-actions no-print">
        <Button type="primary" size="large" autoFocus onClick={() => window.print()}>{t('voucher.print')}<KeyCap cap="P" /></Button>
        <Button size="large" onClick={next}>{t('voucher.next')}<KeyCap cap="R" /></Button>
        <Link to={`/matters/${answer.matter.id}`}>{t('voucher.open', { number: answer.matter.number })}</Link>
      </div>
    </section>
  )
}
