// A hearing that is appointed: its shape and its word.
import { useTranslation } from 'react-i18next'
import './lamp.css'

export function HearingMark() {
  const { t } = useTranslation()
  return (
    <span className="lamp hearing-mark">
      <svg className="lamp-shape" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1.5 2.5h13v8.5H8L4.5 14v-3h-3z" fill="currentColor" />
        <path d="M4.5 5.5h7M4.5 8h4.5" stroke="var(--surface)" strokeWidth="1.4" />
      </svg>
      <b>{t('hearing')}</b>
    </span>
  )
}
