// The terms as the law data has them, the newest regulation first.
import { useTranslation } from 'react-i18next'
import { useArticles, type Names } from '@/shared/api/queries'
import type { ClockItem } from '@/shared/api/types'
import { ProblemNote } from '@/shared/parts/problem_note'
import { VerifiedTag } from '@/shared/parts/verified_tag'
import { longDay } from '@/shared/words/day'
import { lengthWords } from './setting_words'
import { useClocks } from './use_settings'

type Group = { regulation: string; clocks: ClockItem[] }

function groupsOf(clocks: readonly ClockItem[]): Group[] {
  const regulations = [...new Set(clocks.map((clock) => clock.regulation))]
  const groups = regulations.map((regulation) => ({ regulation, clocks: clocks.filter((clock) => clock.regulation === regulation) }))
  const begins = ({ clocks: own }: Group) => own.map((clock) => clock.in_force_from).sort()[0] ?? ''
  return groups.sort((one, other) => begins(other).localeCompare(begins(one)))
}

export function ClocksCard({ names }: { names: Names }) {
  const { t } = useTranslation()
  const clocks = useClocks()
  const articles = useArticles()
  const groups = groupsOf(clocks.data?.items ?? [])
  const lawOf = (regulation: string) => articles.find((one) => one.id.startsWith(`${regulation}.`))?.law ?? regulation
  return (
    <section className="card clocks" aria-label={t('clocks.title')}>
      <div className="card-head"><h2>{t('clocks.title')}</h2></div>
      <p className="hint clocks-about">{t('clocks.about')}</p>
      <ProblemNote error={clocks.error} names={names} />
      {clocks.data && groups.length === 0 && <p className="nothing">{t('clocks.none')}</p>}
      {groups.map(({ regulation, clocks: own }, place) => (
        <details key={regulation} open={place === 0}>
          <summary>{t('clocks.earlier', { law: lawOf(regulation), count: own.length })}</summary>
          <ClocksTable clocks={own} names={names} />
        </details>
      ))}
    </section>
  )
}

function ClocksTable({ clocks, names }: { clocks: readonly ClockItem[]; names: Names }) {
  const { t } = useTranslation()
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">{t('clocks.clock')}</th>
          <th scope="col">{t('clocks.length')}</th>
          <th scope="col">{t('clocks.article')}</th>
          <th scope="col">{t('clocks.verified')}</th>
        </tr>
      </thead>
      <tbody>
        {clocks.map((clock) => (
          <tr key={clock.id}>
            <td>
              {/^K\d/.test(clock.id) && <span className="hint figures">{clock.id} </span>}<b>{clock.name}</b>
              {clock.moved_by && <div className="hint">{t('clocks.moved_by', { by: clock.moved_by })}</div>}
            </td>
            <td className="figures"><ClockLength clock={clock} /></td>
            <td>
              {names.article(clock.article) || clock.article}
              <div className="hint">{t('clocks.source', { source: clock.source })} {t('clocks.in_force_from', { day: longDay(clock.in_force_from) })}</div>
            </td>
            <td><VerifiedTag verified={clock.verified} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ClockLength({ clock }: { clock: ClockItem }) {
  const { t } = useTranslation()
  if (clock.length === 'set_by_sender') return <>{t('clocks.set_by_sender')}</>
  const length = lengthWords(clock)
  return <>{clock.length === 'at_most' ? t('clocks.at_most', { length }) : length}</>
}
