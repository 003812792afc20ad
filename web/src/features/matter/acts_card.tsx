import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { Act, MatterPage } from '@/shared/api/types'
import { personsServed } from '@/shared/commands/command_body'
import { keyOfPerson, peopleOf } from '@/shared/fields/persons_select'
import { FileLine } from '@/shared/parts/file_line'
import { dayWords, shortDay } from '@/shared/words/day'
import { factsOf } from './act_facts'

// Acts after which somebody else, or somebody by another day, has to do something.
const turning: string[] = [
  'registration', 'referral', 'assignment', 'acceptance', 'non_acceptance', 'extension', 'opinion', 'service',
  'reexamination_request', 'reexamination_decision', 'final_review_request', 'final_review_decision', 'closure',
  'conclusion', 'archiving',
]

export function ActsCard({ page, names, today }: { page: MatterPage; names: Names; today: string }) {
  const { t } = useTranslation()
  const newestFirst = [...page.acts].reverse()
  return (
    <section className="card acts" aria-label={t('acts.title')}>
      <div className="card-head"><h2>{t('acts.title')}</h2><span className="hint">{t('acts.count', { count: page.acts.length })}</span></div>
      <ol>{newestFirst.map((act) => <ActLine key={act.n} act={act} page={page} names={names} today={today} />)}</ol>
    </section>
  )
}

type LineProps = { act: Act; page: MatterPage; names: Names; today: string }

function ActLine({ act, page, names, today }: LineProps) {
  const { t } = useTranslation()
  const { facts, texts } = factsOf(act, t, names)
  const officer = names.officer(act.officer_id)
  return (
    <li className={turning.includes(act.act) ? 'is-turning' : ''}>
      <time dateTime={act.on} title={dayWords(act.on, today)} className="figures">{shortDay(act.on)}</time>
      <div>
        <h3>{t(`act.${act.act}`)}</h3>
        <p className="hint">{[officer, names.organ(act.organ_id)].filter(Boolean).join(t('list_separator'))}</p>
        {facts && <p>{facts}</p>}
        {texts.map((text) => <p key={text} className="act-text">{text}</p>)}
        {act.act === 'service' && <ServiceProof service={act} page={page} />}
      </div>
    </li>
  )
}

// To whom, where it was not to everybody at once, and the receipts they signed.
function ServiceProof({ service, page }: { service: Extract<Act, { act: 'service' }>; page: MatterPage }) {
  const { t } = useTranslation()
  const served = personsServed([service], service.served_act).map(keyOfPerson)
  const people = peopleOf(page).filter(({ person }) => served.includes(keyOfPerson(person)))
  const files = page.files.filter((file) => service.file_ids?.includes(file.id))
  return (
    <>
      {people.length > 0 && <p>{people.map(({ name }, place) => <span key={place}>{place > 0 && t('list_separator')}<bdi>{name}</bdi></span>)}</p>}
      {files.length > 0 && (
        <ul className="files" aria-label={t('files.proofs')}>
          {files.map((file) => <li key={file.id}><FileLine file={file} matter={page.matter.id} /></li>)}
        </ul>
      )}
    </>
  )
}
