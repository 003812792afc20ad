// What I must do and by when: said first, by due day. Every figure opens its rows.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router-dom'
import { bodyOf, client } from '@/shared/api/client'
import { keys, useNames } from '@/shared/api/queries'
import { useScreenKeys } from '@/shared/parts/keys'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useRows } from '@/shared/parts/use_rows'
import { useSession } from '@/shared/session'
import { longDay } from '@/shared/words/day'
import { DaysOff } from './days_off'
import { DutyTable } from './duty_table'
import { DoneForToday, NothingDue } from './nothing_due'
import { Side } from './side'
import { Tabs, type Tab } from './tabs'
import { useKept } from './use_kept'
import { useParts } from './use_parts'
import './workbench.css'

function useWorkbench() {
  return useQuery({
    queryKey: [...keys.matters, 'workbench'],
    queryFn: () => bodyOf(client.GET('/api/v1/workbench', { params: { query: { limit: '20' } } })),
  })
}

export default function WorkbenchPage() {
  const { t } = useTranslation()
  const { today } = useSession()
  const go = useNavigate()
  const names = useNames()
  const bench = useWorkbench()
  const { shown, left, changes, renew } = useKept(bench.data)
  const [tab, choose] = useState<Tab>('mine')
  const parts = useParts(shown, tab)
  const open = (id: string) => go(`/matters/${id}`)
  const rows = useRows(parts.flatMap((part) => part.fold?.isOpen === false ? [] : part.rows.items.map((row) => row.matter.id)))
  useScreenKeys([
    { code: 'KeyJ', caps: ['J'], label: t('key.next_row'), run: rows.next },
    { code: 'KeyK', caps: ['K'], label: t('key.previous_row'), run: rows.previous },
    { code: 'Enter', caps: ['Enter'], label: t(tab === 'others' ? 'key.open' : 'workbench.go'), run: () => rows.current && open(rows.current) },
    { code: 'ArrowDown', caps: [], label: '', run: rows.next, isHidden: true },
    { code: 'ArrowUp', caps: [], label: '', run: rows.previous, isHidden: true },
  ])
  const nothing = shown && tab === 'mine' && shown.mine.count === 0
  const isDoneForToday = shown && tab === 'mine' && !nothing &&
    shown.groups.every(({ group, rows: { count } }) => count === 0 || (group !== 'late' && group !== 'today'))
  return (
    <>
      <div className="page-head">
        <h1>{t('workbench.title')}</h1>
        <span className="hint">{longDay(today)}</span>
        <DaysOff today={today} />
      </div>
      <ProblemNote error={bench.error} names={names} />
      {shown && bench.data && (
        <div className="bench-page">
          <section className="card">
            <Tabs page={bench.data} tab={tab} choose={(next) => { renew(); choose(next) }} />
            <div role="tabpanel" id="bench-panel" aria-labelledby={`bench-tab-${tab}`}>
              {changes > 0 && (
                <p className="bench-changed" role="status">
                  {t('workbench.changed')}<Button size="small" onClick={renew}>{t('workbench.renew')}</Button>
                </p>
              )}
              {nothing && <NothingDue page={shown} />}
              {isDoneForToday && <DoneForToday page={shown} today={today} />}
              {tab !== 'mine' && shown[tab].items.length === 0 && <p className="nothing">{t(`workbench.none_of.${tab}`)}</p>}
              {parts.length > 0 && (
                <DutyTable
                  title={t(`workbench.${tab}`)} parts={parts} names={names} today={today} rows={rows} open={open}
                  left={tab === 'mine' ? left : new Set()} showsHolder={tab === 'others'}
                />
              )}
            </div>
          </section>
          <Side page={bench.data} names={names} today={today} />
        </div>
      )}
    </>
  )
}
