// The law that acts rest on: articles found by word or number, the whole laws of this office by version.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { keys, useNames } from '@/shared/api/queries'
import { ProblemNote } from '@/shared/parts/problem_note'
import '@/shared/parts/rows.css'
import { VerifiedTag } from '@/shared/parts/verified_tag'
import { useSession } from '@/shared/session'
import { instantWords, longDay } from '@/shared/words/day'
import { ArticlesCard } from './articles_card'
import { ImportCard } from './import_card'
import './laws.css'

export default function LawsPage() {
  const { t } = useTranslation()
  const { officer } = useSession()
  return (
    <>
      <div className="page-head"><h1>{t('laws.title')}</h1></div>
      <ArticlesCard />
      <VersionsCard />
      {officer.role === 'admin' && <ImportCard />}
    </>
  )
}

function VersionsCard() {
  const { t } = useTranslation()
  const names = useNames()
  const { today } = useSession()
  const laws = useQuery({ queryKey: keys.reference('laws'), queryFn: () => bodyOf(client.GET('/api/v1/laws')) })
  const newestFirst = [...laws.data?.items ?? []].sort((one, other) => other.in_force_from.localeCompare(one.in_force_from))
  return (
    <section className="card laws" aria-label={t('laws.versions')}>
      <div className="card-head"><h2>{t('laws.versions')}</h2></div>
      <ProblemNote error={laws.error} names={names} />
      {laws.data && newestFirst.length === 0 && <p className="nothing">{t('laws.no_versions')}</p>}
      {newestFirst.length > 0 && (
        <table className="rows">
          <thead>
            <tr>
              {(['law', 'from', 'dated', 'articles'] as const).map((name) => <th key={name} scope="col">{t(`laws.${name}`)}</th>)}
              <th scope="col">{t('entering.by_whom')}</th>
            </tr>
          </thead>
          <tbody>
            {newestFirst.map((law) => (
              <tr key={law.id + law.in_force_from}>
                <td><b>{law.name}</b><div className="hint law-text">{law.issued}</div></td>
                <td className="figures">{longDay(law.in_force_from)} {law.in_force_until && t('laws.until', { until: longDay(law.in_force_until) })}</td>
                <td><VerifiedTag verified={law.dated} /></td>
                <td className="figures" data-column={t('laws.articles')}>{law.articles}</td>
                <td className="hint">{law.officer_id ? names.officer(law.officer_id) : t('laws.by_operator')} {instantWords(law.recorded_at, today)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
