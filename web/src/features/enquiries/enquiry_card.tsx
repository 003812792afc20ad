// What may be told, in sentences to be read aloud.
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '@/shared/api/queries'
import type { EnquiryAnswer } from '@/shared/api/types'
import { useSession } from '@/shared/session'
import { dayWords, longDay } from '@/shared/words/day'

export function EnquiryCard({ answer }: { answer: EnquiryAnswer | null }) {
  const { t } = useTranslation()
  const card = useRef<HTMLElement>(null)
  useEffect(() => { if (answer) card.current?.focus() }, [answer])
  return (
    <section className="card enquiry-answer" aria-label={t('enquiry.answer')} tabIndex={-1} ref={card}>
      <div className="card-head"><h2>{t('enquiry.answer')}</h2></div>
      <div className="enquiry-body">{answer ? <Sentences answer={answer} /> : <p className="hint">{t('enquiry.nothing_yet')}</p>}</div>
    </section>
  )
}

function Sentences({ answer }: { answer: EnquiryAnswer }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const names = useNames()
  return (
    <>
      <p className="enquiry-said figures">{t('enquiry.received', { number: answer.number, day: longDay(answer.received_on) })}</p>
      <p className="enquiry-said">{t('enquiry.stands', { state: t(`state.${answer.state}`), organ: answer.with_organ })}</p>
      {answer.due_on && <p className="enquiry-said">{t('enquiry.due', { day: dayWords(answer.due_on, today) })}</p>}
      {answer.sum.length > 0 && (
        <ol className="enquiry-sum" aria-label={t('enquiry.sum')}>
          {answer.sum.map((line, place) => <li key={place}><span className="figures">{dayWords(line.on, today)}</span> {line.sentence}</li>)}
        </ol>
      )}
      {answer.extensions.map((one, place) => (
        <p key={place} className="enquiry-said">{t('enquiry.extension', { day: dayWords(one.on, today), days: one.days, reason: one.reason })}</p>
      ))}
      {answer.successions.map((one, place) => (
        <p key={place} className="enquiry-said">{t('enquiry.succession', { day: dayWords(one.on, today), from: one.from_organ, to: one.to_organ })}</p>
      ))}
      {answer.openings.map((one) => (
        <p key={one.remedy} className="enquiry-said">
          {t('enquiry.opening', { remedy: t(`enquiry.remedy.${one.remedy}`), organ: names.organ(one.organ_id), day: dayWords(one.last_on, today) })}
        </p>
      ))}
      {answer.unsealed.map((one, place) => (
        <p key={place} className="enquiry-said">{t('enquiry.unsealed', { day: dayWords(one.on, today), organ: one.organ, role: t(`role.${one.role}`) })}</p>
      ))}
      {answer.quarantined > 0 && <p className="enquiry-said">{t('enquiry.quarantined', { count: answer.quarantined })}</p>}
      <p className="hint">{t('enquiry.kept')}</p>
    </>
  )
}
