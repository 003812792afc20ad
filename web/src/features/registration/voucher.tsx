// What the petitioner takes home: number and query code, large. The code is shown here and on paper only.
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Registered } from '@/shared/api/types'
import { KeyCap, useScreenKeys } from '@/shared/parts/keys'
import { useSession } from '@/shared/session'
import { longDay } from '@/shared/words/day'
import { QrPicture } from './qr_picture'

// 40836 17524: to be read aloud.
function inGroups(code: string): string {
  return code.replace(/(\d{5})(?=\d)/g, '$1 ')
}

// Behind the # nothing reaches a log on the way.
function trackAddress(number: string, code: string): string {
  return `${window.location.origin}/track#${number}.${code}`
}

export type Made = { answer: Registered; receivedOn: string; subject: string; isJoined: boolean; isEarlier: boolean }

export function Voucher({ made, next }: { made: Made; next: () => void }) {
  const { t } = useTranslation()
  const { officer } = useSession()
  const { petition, matter, query_code: code } = made.answer
  useScreenKeys([
    { code: 'KeyP', caps: ['P'], label: t('voucher.print'), run: () => window.print() },
    { code: 'KeyR', caps: ['R'], label: t('voucher.next'), run: next },
  ])
  return (
    <section className="card voucher" aria-label={t('voucher.title')}>
      <h1>{t('voucher.title')}</h1>
      {made.isEarlier && <Alert className="no-print" type="warning" showIcon role="alert" message={t('desk.sent_before_changes')} />}
      <p>{t('voucher.received', { organ: officer.organ_name, day: longDay(made.receivedOn) })}</p>
      <p className="voucher-subject"><bdi>{made.subject}</bdi></p>
      <div className="voucher-codes">
        <dl>
          <dt>{t('voucher.number')}</dt>
          <dd className="figures">{petition.number}</dd>
          <dt>{t('voucher.code')}</dt>
          <dd className="figures">{inGroups(code)}</dd>
        </dl>
        <QrPicture text={trackAddress(petition.number, code)} label={t('desk.qr')} />
      </div>
      <p>{t('voucher.how_to_ask')}</p>
      <p className="hint no-print">{t(made.isJoined ? 'desk.has_joined' : 'desk.has_begun', { number: matter.number })}</p>
      <p className="hint no-print">{t('voucher.once')}</p>
      <div className="voucher-actions no-print">
        <Button type="primary" size="large" autoFocus onClick={() => window.print()}>{t('voucher.print')}<KeyCap cap="P" /></Button>
        <Button size="large" onClick={next}>{t('voucher.next')}<KeyCap cap="R" /></Button>
        <Link to={`/matters/${matter.id}`}>{t('voucher.open', { number: matter.number })}</Link>
      </div>
    </section>
  )
}
