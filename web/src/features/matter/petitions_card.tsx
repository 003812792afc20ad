// The petitions themselves, and whoever wrote them as far as the server shows them.
import { useTranslation } from 'react-i18next'
import type { MatterPage, Petition } from '@/shared/api/types'
import { dayWords } from '@/shared/words/day'

export function PetitionsCard({ page, today }: { page: MatterPage; today: string }) {
  const { t } = useTranslation()
  return (
    <section className="card" aria-label={t('petitions.title')}>
      <div className="card-head"><h2>{t('petitions.title')}</h2></div>
      {page.petitions.map((petition) => <PetitionPart key={petition.id} petition={petition} today={today} />)}
    </section>
  )
}

function PetitionPart({ petition, today }: { petition: Petition; today: string }) {
  const { t } = useTranslation()
  const people = petition.petitioners.map((person) => ({
    name: person.name || t('petitions.name_hidden'),
    reach: [person.id_number, person.phone, person.address].filter(Boolean),
  }))
  const accused = petition.complained_of.map((one) => [one.organ_name, one.person_name].filter(Boolean).join(' ')).filter(Boolean)
  return (
    <article className="petition">
      <p className="hint figures">
        {t('petitions.line', { number: petition.number, channel: t(`channel.${petition.channel}`), day: dayWords(petition.received_on, today) })}
      </p>
      <ul className="people">
        {petition.anonymous && <li>{t('petitions.anonymous')}</li>}
        {people.map((person, place) => (
          <li key={place}><b>{person.name}</b><span className="hint figures">{person.reach.join(' · ')}</span></li>
        ))}
      </ul>
      {petition.confidential && <p className="tag">{t('petitions.confidential')}</p>}
      {petition.text && <p className="petition-text">{petition.text}</p>}
      {accused.length > 0 && (
        <p className="hint">
          {t('petitions.complained_of')}
          {accused.map((name, place) => <span key={place}>{place > 0 && t('list_separator')}<bdi>{name}</bdi></span>)}
        </p>
      )}
      {petition.unverified.length > 0 && <p className="hint">{t('petitions.unverified', { count: petition.unverified.length })}</p>}
    </article>
  )
}
