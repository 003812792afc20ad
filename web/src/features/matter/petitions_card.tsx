// The petitions themselves, and whoever wrote them as far as the server shows them.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { MatterPage, Petition } from '@/shared/api/types'
import { FileLine } from '@/shared/parts/file_line'
import { dayWords } from '@/shared/words/day'
import { PersonLine } from './person_line'
import { RevealDrawer, type Wanted } from './reveal_drawer'
import { placeOf, useRevealed, type Place, type ShownValue } from './use_revealed'

type Props = { page: MatterPage; names: Names; today: string; askToUnseal: (petition: string, reason: string) => void }

export function PetitionsCard({ page, names, today, askToUnseal }: Props) {
  const { t } = useTranslation()
  const { values, show, hide } = useRevealed()
  const [wanted, want] = useState<Wanted | null>(null)
  return (
    <section className="card" aria-label={t('petitions.title')}>
      <div className="card-head"><h2>{t('petitions.title')}</h2></div>
      {page.petitions.map((petition) => (
        <PetitionPart key={petition.id} petition={petition} page={page} names={names} today={today} shown={values} want={want} hide={hide} />
      ))}
      {page.matter.joined_into && <p className="hint">{t('petitions.gone')}</p>}
      {wanted && (
        <RevealDrawer
          wanted={wanted} page={page} names={names} close={() => want(null)}
          done={(value) => { show(value); want(null) }}
          askToUnseal={(reason) => { want(null); askToUnseal(wanted.petition.id, reason) }}
        />
      )}
    </section>
  )
}

// What was added to a petition later, here or in a matter it came from.
function supplementsOf(petition: Petition, page: MatterPage) {
  return page.supplements.flatMap((act) => (act.act === 'supplement' && act.petition_id === petition.id ? [act] : []))
}

// Those who petition, and last whom they speak for.
function peopleOf(petition: Petition): { person: Petition['petitioners'][number]; place: Place }[] {
  const people = petition.petitioners.map((person, place) => ({ person, place: place as Place }))
  return petition.represented ? [...people, { person: petition.represented, place: null }] : people
}

// Whom a second person may unseal an identity for, the server tells by this command.
function mayUnseal(page: MatterPage): boolean {
  return [...page.permitted, ...page.not_now.map((one) => one.command)].includes('request_unsealing')
}

type PartProps = {
  petition: Petition
  page: MatterPage
  names: Names
  today: string
  shown: ShownValue[]
  want: (wanted: Wanted) => void
  hide: (value: ShownValue) => void
}

function PetitionPart({ petition, page, names, today, shown, want, hide }: PartProps) {
  const { t } = useTranslation()
  const supplements = supplementsOf(petition, page)
  const fileIds = [...petition.file_ids, ...supplements.flatMap((act) => act.file_ids)]
  const files = page.files.filter((file) => fileIds.includes(file.id))
  const accused = petition.complained_of.map((one) => [one.organ_name ?? (one.organ_id && names.organ(one.organ_id)), one.person_name].filter(Boolean).join(' ')).filter(Boolean)
  return (
    <article className="petition">
      <p className="hint figures">
        {t('petitions.line', { number: petition.number, channel: t(`channel.${petition.channel}`), day: dayWords(petition.received_on, today) })}
      </p>
      <ul className="people">
        {petition.anonymous && <li>{t('petitions.anonymous')}</li>}
        {peopleOf(petition).map(({ person, place }) => (
          <PersonLine
            key={place} person={person} place={place} mayUnseal={mayUnseal(page)} hide={hide}
            shown={shown.filter((one) => one.petition_id === petition.id && placeOf(one) === place)}
            ask={(field) => want({ petition, place, field })}
          />
        ))}
      </ul>
      {petition.confidential && <p className="tag">{t('petitions.confidential')}</p>}
      {petition.text && <p className="petition-text">{petition.text}</p>}
      {supplements.filter((act) => act.text).map((act, place) => (
        <p key={place} className="petition-text">{t('petitions.supplement', { day: dayWords(act.on, today), text: act.text })}</p>
      ))}
      {accused.length > 0 && (
        <p className="hint">
          {t('petitions.complained_of')}
          {accused.map((name, place) => <span key={place}>{place > 0 && t('list_separator')}<bdi>{name}</bdi></span>)}
        </p>
      )}
      {files.length > 0 && (
        <ul className="files" aria-label={t('files.title')}>
          {files.map((file) => <li key={file.id}><FileLine file={file} matter={page.matter.id} /></li>)}
        </ul>
      )}
      {petition.unverified.length > 0 && <p className="hint">{t('petitions.unverified', { count: petition.unverified.length })}</p>}
    </article>
  )
}
