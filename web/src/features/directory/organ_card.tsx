// One organ: what stands above it, until when it is there, who carries on its powers, and its officers.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useOrganChanges, type Names } from '@/shared/api/queries'
import type { OfficerItem, Organ } from '@/shared/api/types'
import { longDay } from '@/shared/words/day'
import type { Directory } from './directory'
import { OrganLink } from './organ_tree'

export function OrganCard({ organ, directory, names }: { organ: Organ; directory: Directory; names: Names }) {
  const { t } = useTranslation()
  const parent = directory.parentOf(organ)
  const reviewer = directory.find(organ.reviewed_by_id)
  const successors = organ.successor_ids.map((id) => directory.find(id)).filter((one) => one !== undefined)
  const below = directory.childrenOf(organ)
  return (
    <section className="card organ" aria-label={organ.name}>
      <div className="card-head"><h2>{organ.name}</h2><span className="tag">{t(`organ_kind.${organ.kind}`)}</span></div>
      <dl className="organ-facts">
        <Fact name={t('organs.level')}>{t(`level.${organ.level}`)}</Fact>
        <Fact name={t('organs.parent')}>{parent ? <OrganLink organ={parent} /> : t('organs.no_parent')}</Fact>
        {reviewer && <Fact name={t('organs.reviewed_by')}><OrganLink organ={reviewer} /></Fact>}
        <Fact name={t('organs.division')}><span className="figures">{organ.division}</span></Fact>
        <Fact name={t('organs.last_day')}>{organ.ended_on ? longDay(organ.ended_on) : t('organs.no_last_day')}</Fact>
        {successors.length > 0 && (
          <Fact name={t('organs.successors')}>
            {successors.map((one) => <div key={one.id}>{one === organ ? t('organs.is_itself') : <OrganLink organ={one} />}</div>)}
          </Fact>
        )}
        {below.length > 0 && <Fact name={t('organs.below')}>{t('organs.count', { count: below.length })}</Fact>}
      </dl>
      <Changes organ={organ} names={names} />
      <Officers officers={directory.officersOf(organ)} />
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>
}

function Changes({ organ, names }: { organ: Organ; names: Names }) {
  const { t } = useTranslation()
  const changes = useOrganChanges().data?.items ?? []
  const own = changes.filter((one) => one.organ_id === organ.id || one.successors.some((to) => to.organ_id === organ.id))
  if (own.length === 0) return null
  return (
    <div className="organ-part">
      <h3>{t('organs.changes')}</h3>
      <ul>
        {own.map((one) => (
          <li key={one.n}>
            <span className="figures">{longDay(one.in_force_from)}</span> {names.organ(one.organ_id)} {t(`organ_change.${one.kind}`)}
            <div className="hint">{one.reason}</div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Officers({ officers }: { officers: readonly OfficerItem[] }) {
  const { t } = useTranslation()
  return (
    <div className="organ-part">
      <h3>{t('organs.officers')} <span className="hint">{t('organs.officer_count', { count: officers.length })}</span></h3>
      {officers.length === 0 && <p className="hint">{t('organs.no_officers')}</p>}
      {officers.length > 0 && (
        <table className="rows">
          <thead><tr><th scope="col">{t('organs.officer')}</th><th scope="col">{t('organs.role')}</th></tr></thead>
          <tbody>{officers.map((one) => <tr key={one.id}><td>{one.name}</td><td>{t(`role.${one.role}`)}</td></tr>)}</tbody>
        </table>
      )}
      <p className="hint">{t('organs.accounts_hint')}</p>
    </div>
  )
}
