// One matter: what must be done, by whom and by when; how it came to that; what may be done now.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate, useParams } from 'react-router-dom'
import { useMatter, type Seen } from '@/shared/api/matter'
import { isProblem } from '@/shared/api/problem'
import { useNames } from '@/shared/api/queries'
import type { CommandName } from '@/shared/api/types'
import { AlsoHere } from '@/shared/parts/also_here'
import { useScreenKeys } from '@/shared/parts/keys'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useSession } from '@/shared/session'
import { ActsCard } from './acts_card'
import { CommandDrawer } from './command_drawer'
import { CommandsCard } from './commands_card'
import { expectedOf } from './command_order'
import { MatterHead } from './matter_head'
import { PetitionsCard } from './petitions_card'
import { RequestsCard } from './requests_card'
import './matter.css'

export default function MatterPage() {
  const { id = '' } = useParams()
  const { t } = useTranslation()
  const matter = useMatter(id)
  if (matter.data) return <OpenMatter key={id} seen={matter.data} />
  if (matter.isPending) return null
  return (
    <div className="nothing">
      {isProblem(matter.error, 404) ? <h1>{t('matter.not_there')}</h1> : <ProblemNote error={matter.error} />}
      <Link to="/matters">{t('matter.back')}</Link>
    </div>
  )
}

function OpenMatter({ seen }: { seen: Seen }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const go = useNavigate()
  const isFirstPage = useLocation().key === 'default'
  const names = useNames()
  const [isSumOpen, openSum] = useState(false)
  const [given, give] = useState<{ command: CommandName; seen: Seen; typed?: object } | null>(null)
  const { page } = seen
  const begin = (command: CommandName, typed?: object) => give({ command, seen, typed })
  const expected = expectedOf(page.permitted)
  useScreenKeys([
    ...(page.duties.length > 0
      ? [{ code: 'KeyD', caps: ['D'], label: t('key.sum'), run: () => openSum(!isSumOpen) }]
      : []),
    ...(expected ? [{ code: 'Enter', caps: ['Enter'], label: t(`command.${expected}`), run: () => begin(expected) }] : []),
    ...(page.permitted.includes('propose_opinion')
      ? [{ code: 'KeyE', caps: ['E'], label: t('opinion.link'), run: () => go(`/matters/${page.matter.id}/opinion`) }]
      : []),
    { code: 'KeyC', caps: ['C'], label: t('key.commands'), run: () => document.querySelector<HTMLElement>('.commands button')?.focus() },
    { code: 'Escape', caps: ['Esc'], label: t('key.back'), run: () => (isFirstPage ? go('/matters') : go(-1)) },
  ])
  return (
    <>
      <AlsoHere matter={page.matter.id} isWriting={given !== null} />
      <MatterHead page={page} names={names} today={today} isSumOpen={isSumOpen} openSum={openSum} />
      <div className="matter-columns">
        <ActsCard page={page} names={names} today={today} />
        <div className="matter-middle">
          <RequestsCard page={page} names={names} />
          <PetitionsCard
            page={page} names={names} today={today}
            askToUnseal={(petition, reason) => begin('request_unsealing', { petition_id: petition, reason })}
          />
        </div>
        <CommandsCard page={page} names={names} begin={begin} />
      </div>
      {given && (
        <CommandDrawer
          key={given.command} command={given.command} seenFirst={given.seen} newest={seen} typed={given.typed}
          close={() => give(null)}
        />
      )}
    </>
  )
}
