// The organs and who works there: looked up, not changed. Splits and mergers are entered on their own page.
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router-dom'
import { useNames } from '@/shared/api/queries'
import type { OfficerItem, Organ } from '@/shared/api/types'
import { BusyNote } from '@/shared/parts/busy_note'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useSession } from '@/shared/session'
import { isEmpty, type Directory, type Filter, type Found } from './directory'
import { OrganCard } from './organ_card'
import { OrganLink, OrganTree } from './organ_tree'
import { useDirectory } from './use_directory'
import '@/shared/parts/rows.css'
import './directory.css'

export default function DirectoryPage() {
  const { t } = useTranslation()
  const { officer } = useSession()
  const names = useNames()
  const { directory, error, isPending } = useDirectory()
  const [asked] = useSearchParams()
  const chosen = directory?.find(asked.get('organ'))
  return (
    <>
      <div className="page-head">
        <h1>{t('organs.title')}</h1>
        {directory && <span className="hint">{t('organs.count', { count: directory.organs.length })}</span>}
        {officer.role === 'admin' && <Link to="/organs/changes">{t('organs.to_changes')}</Link>}
      </div>
      <ProblemNote error={error} names={names} />
      {isPending && <BusyNote words={t('organs.loading')} mayLeave />}
      {directory && (
        <div className="directory">
          <OrgansCard directory={directory} chosen={chosen} />
          {chosen
            ? <OrganCard key={chosen.id} organ={chosen} directory={directory} names={names} />
            : <p className="card nothing">{t('organs.choose')}</p>}
        </div>
      )}
    </>
  )
}

function OrgansCard({ directory, chosen }: { directory: Directory; chosen: Organ | undefined }) {
  const { t } = useTranslation()
  const [filter, setFilter] = useState<Filter>({ q: '' })
  const found = isEmpty(filter) ? null : directory.matching(filter)
  return (
    <section className="card" aria-label={t('organs.list')}>
      <Filters directory={directory} filter={filter} setFilter={setFilter} />
      {found && <p className="hint directory-found" role="status">{t('organs.found', { count: found.length })}</p>}
      {found?.length === 0 && (
        <div className="nothing"><p>{t('organs.none_found')}</p><Button onClick={() => setFilter({ q: '' })}>{t('organs.clear')}</Button></div>
      )}
      {directory.organs.length === 0 && <p className="nothing">{t('organs.none')}</p>}
      {found
        ? <ul className="organ-tree">{found.map((one) => <FoundOrgan key={one.organ.id} found={one} directory={directory} isChosen={one.organ === chosen} />)}</ul>
        : <OrganTree directory={directory} chosen={chosen} />}
    </section>
  )
}

type FiltersProps = { directory: Directory; filter: Filter; setFilter: (filter: Filter) => void }

function Filters({ directory, filter, setFilter }: FiltersProps) {
  const { t } = useTranslation()
  const kinds = [...new Set(directory.organs.map((organ) => organ.kind))]
  const roles = [...new Set(directory.officers.map((one) => one.role))]
  return (
    <div className="directory-filters" role="search">
      <Input
        aria-label={t('organs.find')} placeholder={t('organs.find_hint')} allowClear value={filter.q}
        onChange={(event) => setFilter({ ...filter, q: event.target.value })}
      />
      <Select<Organ['kind'] | ''>
        aria-label={t('organs.kind')} value={filter.kind ?? ''} onChange={(kind) => setFilter({ ...filter, kind: kind || undefined })}
        options={[{ value: '', label: t('organs.all_kinds') }, ...kinds.map((value) => ({ value, label: t(`organ_kind.${value}`) }))]}
      />
      <Select<OfficerItem['role'] | ''>
        aria-label={t('organs.role')} value={filter.role ?? ''} onChange={(role) => setFilter({ ...filter, role: role || undefined })}
        options={[{ value: '', label: t('organs.all_roles') }, ...roles.map((value) => ({ value, label: t(`role.${value}`) }))]}
      />
    </div>
  )
}

function FoundOrgan({ found: { organ, officers }, directory, isChosen }: { found: Found; directory: Directory; isChosen: boolean }) {
  const { t } = useTranslation()
  return (
    <li className="organ-found">
      <div><OrganLink organ={organ} isChosen={isChosen} /></div>
      <div className="hint">{[t(`organ_kind.${organ.kind}`), ...directory.pathOf(organ).slice(-1).map((above) => above.name)].join(t('list_separator'))}</div>
      {officers.map((one) => <div key={one.id}>{t('officer.line', { organ: one.name, role: t(`role.${one.role}`) })}</div>)}
    </li>
  )
}
