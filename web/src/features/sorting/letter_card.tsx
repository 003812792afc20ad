// What came: the text as it was written, what is asked for, whom it names, and the pictures of the letter.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Names } from '@/shared/api/queries'
import type { FilePage, MatterPage, Petition } from '@/shared/api/types'
import { FileLine } from '@/shared/parts/file_line'
import { KeyCap } from '@/shared/parts/keys'
import { Lamp } from '@/shared/parts/lamp'
import { useSession } from '@/shared/session'
import { dayWords } from '@/shared/words/day'

type Props = { page: MatterPage; names: Names; isInList: boolean }

export function LetterCard({ page, names, isInList }: Props) {
  const { t } = useTranslation()
  const { matter } = page
  return (
    <section className="card letter" aria-label={t('sorting.letter')}>
      <div className="card-head">
        <h2><bdi>{matter.subject || t('matters.no_subject')}</bdi></h2>
        <Link to={`/matters/${matter.id}`}>{t('sorting.open')} <KeyCap cap="O" /></Link>
      </div>
      <div className="letter-body">
        <p className="hint figures">{[matter.number, t(`state.${matter.state}`), names.organ(matter.organ_id)].join(t('list_separator'))}</p>
        {!isInList && <p className="letter-left" role="status">{t('sorting.left')}</p>}
        <DueLine page={page} names={names} />
        {matter.kind === 'accusation' && <p className="letter-sealed">{t('sorting.sealed')}</p>}
        {page.petitions.map((petition) => <PetitionPart key={petition.id} petition={petition} page={page} names={names} />)}
        <h3>{t('field.requests')}</h3>
        <ol className="letter-requests">{matter.requests.map((one) => <li key={one.request}><bdi>{one.text}</bdi></li>)}</ol>
      </div>
    </section>
  )
}

// The first duty says by when, and by which article.
function DueLine({ page, names }: { page: MatterPage; names: Names }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const duty = page.duties[0]
  if (!duty?.lamp) return null
  return (
    <p className="letter-due">
      <Lamp pill lamp={duty.lamp} dueOn={duty.due_on} today={today} />
      <span>
        {t('sorting.due', { day: dayWords(duty.due_on, today), duty: t(`duty.${duty.kind}`) })}
        <span className="hint">{t('commands.article', { article: names.article(duty.article) })}</span>
      </span>
    </p>
  )
}

function PetitionPart({ petition, page, names }: { petition: Petition; page: MatterPage; names: Names }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const supplements = page.supplements.flatMap((act) => (act.act === 'supplement' && act.petition_id === petition.id ? [act] : []))
  const fileIds = [...petition.file_ids, ...supplements.flatMap((act) => act.file_ids)]
  const people = petition.anonymous
    ? t('petitions.anonymous')
    : petition.petitioners.map((one) => one.name || t('petitions.name_hidden')).join(t('list_separator'))
  const accused = petition.complained_of
    .map((one) => [one.organ_name ?? (one.organ_id && names.organ(one.organ_id)), one.person_name].filter(Boolean).join(' '))
    .filter(Boolean)
  return (
    <article>
      <p className="hint figures">
        {t('petitions.line', { number: petition.number, channel: t(`channel.${petition.channel}`), day: dayWords(petition.received_on, today) })}
      </p>
      <p><bdi>{people}</bdi>{petition.confidential && <> <span className="tag">{t('petitions.confidential')}</span></>}</p>
      {accused.length > 0 && (
        <p className="letter-accused">
          {t('petitions.complained_of')}
          {accused.map((name, place) => <span key={place} className="tag"><bdi>{name}</bdi></span>)}
        </p>
      )}
      <div className="letter-sides">
        <div>
          {petition.text && <p className="letter-text">{petition.text}</p>}
          {supplements.filter((act) => act.text).map((act, place) => (
            <p key={place} className="letter-text">{t('petitions.supplement', { day: dayWords(act.on, today), text: act.text })}</p>
          ))}
        </div>
        <Files files={page.files.filter((file) => fileIds.includes(file.id))} matter={page.matter.id} />
      </div>
    </article>
  )
}

// A picture that may be opened is shown; the rest is named.
function Files({ files, matter }: { files: FilePage[]; matter: string }) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  return (
    <ul className="files letter-files" aria-label={t('files.title')}>
      {files.map((file) => (
        <li key={file.id}>
          {file.media_type.startsWith('image/') && file.state !== 'quarantined' && (
            <img src={`/api/v1/files/${file.id}/preview?matter_id=${matter}`} alt={t('sorting.picture', { name: file.name })} loading="lazy" />
          )}
          <FileLine file={file} matter={matter} />
        </li>
      ))}
    </ul>
  )
}
