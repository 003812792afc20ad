import { Alert, Button } from 'antd'
import { Trans, useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { Names } from '@/shared/api/queries'
import type { DutyItem, MatterPage } from '@/shared/api/types'
import { Lamp } from '@/shared/parts/lamp'
import { dayWords } from '@/shared/words/day'
import { DutySum } from './duty_sum'

type Props = {
  page: MatterPage
  names: Names
  today: string
  isSumOpen: boolean
  openSum: (isOpen: boolean) => void
}

export function MatterHead({ page, names, today, isSumOpen, openSum }: Props) {
  const { t } = useTranslation()
  const { matter, duties } = page
  const [first, ...others] = duties
  const people = page.petitions.reduce((sum, petition) => sum + petition.headcount, 0)
  return (
    <section className="card matter-head" aria-label={t('matter.head')}>
      <div className="matter-title">
        <span className="figures matter-number">{matter.number}</span>
        <h1>{matter.subject || t(matter.kind === 'accusation' ? 'matters.sealed_subject' : 'matters.no_subject')}</h1>
        <span className="tag">{t(`state.${matter.state}`)}</span>
        {matter.kind && <span className="tag">{t(`kind.${matter.kind}`)}</span>}
        {matter.branch && <span className="tag">{t('matter.branch', { number: matter.branch })}</span>}
        <span className="tag">{t('matter.people', { count: people })}</span>
        {matter.enquiries > 0 && <span className="tag">{t('matter.enquiries', { count: matter.enquiries })}</span>}
        {page.petitions.length > 1 && <span className="tag">{t('matter.petitions', { count: page.petitions.length })}</span>}
      </div>
      {matter.unattended.map((organ) => <Alert key={organ} type="warning" showIcon message={t('matter.unattended', { organ: names.organ(organ) })} />)}
      {matter.not_told_yet.length > 0 && (
        <Alert type="info" showIcon message={t('matter.not_told_yet', { organs: matter.not_told_yet.map((organ) => names.organ(organ)).join(t('matter.between')) })} />
      )}
      <div className="matter-next">
        {matter.joined_into && (
          <p className="matter-sentence">{t('matter.at_rest.joined')} <Link to={`/matters/${matter.joined_into}`}>{t('matter.open_joined')}</Link></p>
        )}
        {matter.joined_into ? null : first ? <NextDuty duty={first} names={names} today={today} isSumOpen={isSumOpen} openSum={openSum} /> : <p className="matter-sentence">{t(`matter.at_rest.${page.openings.length > 0 ? 'may_ask' : 'nothing'}`)}</p>}
        <ul className="matter-others">
          {others.slice(0, 2).map((duty) => (
            <li key={`${duty.kind} ${duty.holder}`}>
              {t('matter.other_duty', { holder: names.organ(duty.holder), day: dayWords(duty.due_on, today), duty: t(`duty.${duty.kind}`) })}
            </li>
          ))}
          {others.length > 2 && <li>{t('matter.more_duties', { count: others.length - 2 })}</li>}
          {page.openings.map((opening) => (
            <li key={opening.remedy}>
              {t('matter.opening', { remedy: t(`remedy.${opening.remedy}`), organ: names.organ(opening.organ_id), day: dayWords(opening.last_on, today) })}
            </li>
          ))}
        </ul>
      </div>
      {first && isSumOpen && <DutySum id="sum" duty={first} today={today} />}
    </section>
  )
}

type NextProps = { duty: DutyItem; names: Names; today: string; isSumOpen: boolean; openSum: (isOpen: boolean) => void }

function NextDuty({ duty, names, today, isSumOpen, openSum }: NextProps) {
  const { t } = useTranslation()
  return (
    <p className="matter-sentence">
      <Trans
        i18nKey="matter.sentence"
        values={{ holder: names.organ(duty.holder), day: dayWords(duty.due_on, today), duty: t(`duty.${duty.kind}`) }}
        components={{ span: <span />, b: <b /> }}
      />
      {duty.lamp && <Lamp lamp={duty.lamp} dueOn={duty.due_on} today={today} pill />}
      <Button type="link" size="small" aria-expanded={isSumOpen} aria-controls="sum" onClick={() => openSum(!isSumOpen)}>
        {t('matter.how_counted')}
        <svg className={isSumOpen ? 'chevron is-up' : 'chevron'} viewBox="0 0 12 12" aria-hidden="true"><path d="M2 4l4 4 4-4" /></svg>
      </Button>
    </p>
  )
}
