// What the petitioner wrote and asks for, beside what is being answered.
import { useTranslation } from 'react-i18next'
import type { MatterPage } from '@/shared/api/types'
import { dayWords } from '@/shared/words/day'

export function AskedCard({ page, today }: { page: MatterPage; today: string }) {
  const { t } = useTranslation()
  return (
    <section className="card" aria-label={t('opinion.asked')}>
      <div className="card-head"><h2>{t('opinion.asked')}</h2></div>
      <ol className="opinion-asked">
        {page.matter.requests.map(({ request, text }) => <li key={request}>{text || t('requests.sealed')}</li>)}
      </ol>
      {page.petitions.map((petition) => (
        <div key={petition.id} className="opinion-petition">
          <p className="hint figures">
            {t('petitions.line', { number: petition.number, channel: t(`channel.${petition.channel}`), day: dayWords(petition.received_on, today) })}
          </p>
          {petition.text && <p className="opinion-text">{petition.text}</p>}
          {page.supplements.map((act) => act.act === 'supplement' && act.petition_id === petition.id && act.text && (
            <p key={act.n} className="opinion-text">{t('petitions.supplement', { day: dayWords(act.on, today), text: act.text })}</p>
          ))}
        </div>
      ))}
    </section>
  )
}
