// The server does not answer: since when, what becomes of the text, what happens next.
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLostSince } from '@/shared/reach'

const second = 1000

export function LostStrip({ isWaiting, stop }: { isWaiting: boolean; stop: () => void }) {
  const { t } = useTranslation()
  const lostAt = useLostSince()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (lostAt === null) return undefined
    const timer = setInterval(() => setNow(Date.now()), second)
    return () => clearInterval(timer)
  }, [lostAt])
  if (lostAt === null && !isWaiting) return null
  const seconds = lostAt === null ? 0 : Math.max(0, Math.round((now - lostAt) / second))
  return (
    <div className="lost-strip" role="status">
      <b aria-hidden="true">{t('lost.since', { count: seconds })}</b>
      <span className="only-read">{t('lost.said')}</span>
      <span>{t(isWaiting ? 'lost.will_send' : 'lost.go_on')}</span>
      {isWaiting && <Button size="small" onClick={stop}>{t('lost.do_not_send')}</Button>}
    </div>
  )
}
