// Whether somebody has compared a row of the law data with its source: always in words.
import { useTranslation } from 'react-i18next'
import type { Article } from '../api/types'
import './verified_tag.css'

export function VerifiedTag({ verified }: { verified: Article['verified'] }) {
  const { t } = useTranslation()
  return <span className={`tag verified-${verified}`}>{t(`verified.${verified}`)}</span>
}
