// Who wrote when, what was asked and answered; any version can be read again.
import { Button, Drawer } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { DraftPage, DraftText, MatterPage } from '@/shared/api/types'
import { ProblemNote } from '@/shared/parts/problem_note'
import { instantWords } from '@/shared/words/day'
import { Answered } from './answered'
import { draftKey, readDraft } from './draft'

type Props = { matter: string; page: DraftPage; names: Names; requests: MatterPage['matter']['requests']; today: string; restore?: (text: DraftText) => void }

const few = 8

export function VersionsCard({ matter, page, names, requests, today, restore }: Props) {
  const { t } = useTranslation()
  const [isWhole, setIsWhole] = useState(false)
  const [opened, open] = useState<number | null>(null)
  const shown = isWhole ? page.versions : page.versions.slice(0, few)
  return (
    <section className="card" aria-label={t('opinion.versions')}>
      <div className="card-head"><h2>{t('opinion.versions')}</h2></div>
      {page.n === 0 && <p className="hint opinion-none">{t('opinion.no_version')}</p>}
      <ol className="opinion-versions">
        {shown.map((version) => (
          <li key={version.n}>
            <Button type="link" size="small" onClick={() => open(version.n)}>{t('opinion.version', { n: version.n })}</Button>
            <span>{`${names.officer(version.officer_id)} · ${t(`opinion.step.${version.step}`)}`}</span>
            <span className="hint figures">{instantWords(version.at, today)}</span>
            {version.reason && <span className="opinion-text">{version.reason}</span>}
          </li>
        ))}
      </ol>
      {!isWhole && page.versions.length > few && (
        <Button type="text" block onClick={() => setIsWhole(true)}>{t('opinion.all_versions', { count: page.versions.length })}</Button>
      )}
      {opened !== null && (
        <VersionDrawer matter={matter} n={opened} requests={requests} names={names} close={() => open(null)} restore={restore} />
      )}
    </section>
  )
}

type DrawerProps = Pick<Props, 'matter' | 'requests' | 'names' | 'restore'> & { n: number; close: () => void }

function VersionDrawer({ matter, n, requests, names, close, restore }: DrawerProps) {
  const { t } = useTranslation()
  const version = useQuery({ queryKey: [...draftKey(matter), n], queryFn: () => readDraft(matter, n) })
  return (
    <Drawer
      open width="min(480px, 100vw)" title={t('opinion.version', { n })} onClose={close} closable={{ 'aria-label': t('action.close') }}
      footer={version.data && restore && (
        <Button onClick={() => { restore(version.data.draft); close() }}>{t('opinion.restore')}</Button>
      )}
    >
      <ProblemNote error={version.error} />
      {version.data && requests.map(({ request, text }) => (
        <section key={request}>
          <h3>{t('answers.of_request', { number: request, text })}</h3>
          <Answered answer={version.data.draft.answers.find((one) => one.request === request)} cited={version.data.cited} names={names} />
        </section>
      ))}
    </Drawer>
  )
}
