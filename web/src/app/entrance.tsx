// Nobody gets past without a session. When one ends in the middle of work, the page stays as it is behind
// the dialog that opens the next.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Route, Routes } from 'react-router-dom'
import { FirstPasswordPage } from '@/features/login/first_password_page'
import { LoginForm } from '@/features/login/login_form'
import { LoginPage } from '@/features/login/login_page'
import { bodyOf, client, onSessionEnd, sendCsrfToken } from '@/shared/api/client'
import { isProblem } from '@/shared/api/problem'
import { keys } from '@/shared/api/queries'
import type { Me, Officer } from '@/shared/api/types'
import { ProblemNote } from '@/shared/parts/problem_note'
import { SessionProvider } from '@/shared/session'
import { firstDoor, mayOpen } from './doors'
import { FirstDay } from './first_day'
import { firstDayAt } from './first_day_steps'
import { Shell } from './shell'

const WorkbenchPage = lazy(() => import('@/features/workbench/workbench_page'))
const MattersPage = lazy(() => import('@/features/matters/matters_page'))
const PetitionsPage = lazy(() => import('@/features/petitions/petitions_page'))
const RegistrationPage = lazy(() => import('@/features/registration/registration_page'))
const SortingPage = lazy(() => import('@/features/sorting/sorting_page'))
const EnquiriesPage = lazy(() => import('@/features/enquiries/enquiries_page'))
const UnsealingsPage = lazy(() => import('@/features/unsealings/unsealings_page'))
const MonthPage = lazy(() => import('@/features/calendar/month_page'))
const NoticesPage = lazy(() => import('@/features/calendar/notices_page'))
const CategoriesPage = lazy(() => import('@/features/categories/categories_page'))
const SettingsPage = lazy(() => import('@/features/settings/settings_page'))
const DirectoryPage = lazy(() => import('@/features/directory/directory_page'))
const AccountsPage = lazy(() => import('@/features/accounts/accounts_page'))
const SessionsPage = lazy(() => import('@/features/sessions/sessions_page'))
const TrailPage = lazy(() => import('@/features/trail/trail_page'))
const JobsPage = lazy(() => import('@/features/jobs/jobs_page'))
const LawsPage = lazy(() => import('@/features/laws/laws_page'))
const OrganChangesPage = lazy(() => import('@/features/organs/organ_changes_page'))
const MatterPage = lazy(() => import('@/features/matter/matter_page'))
const OpinionPage = lazy(() => import('@/features/opinion/opinion_page'))

// Matters are open to everybody: whoever sees none is told why. So are one's own sessions.
const pages = [
  ['/workbench', WorkbenchPage],
  ['/petitions', PetitionsPage],
  ['/register', RegistrationPage],
  ['/sorting', SortingPage],
  ['/enquiries', EnquiriesPage],
  ['/unsealings', UnsealingsPage],
  ['/calendar', MonthPage],
  ['/calendar/notices', NoticesPage],
  ['/settings', SettingsPage],
  ['/categories', CategoriesPage],
  ['/organs/changes', OrganChangesPage],
  ['/organs', DirectoryPage],
  ['/accounts', AccountsPage],
  ['/audit', TrailPage],
  ['/jobs', JobsPage],
  ['/laws', LawsPage],
] as const

async function askMe(): Promise<Me> {
  const me = await bodyOf(client.GET('/api/v1/me'))
  sendCsrfToken(me.csrf_token)
  return me
}

function useMe() {
  const queries = useQueryClient()
  const [hasEnded, setHasEnded] = useState(false)
  const back = useRef<Element | null>(null)
  const me = useQuery({ queryKey: keys.me, queryFn: askMe, staleTime: 60_000 })
  useEffect(() => onSessionEnd(() => {
    if (!document.activeElement?.closest('[role="dialog"].session-end')) back.current = document.activeElement
    setHasEnded(true)
  }), [])
  const enter = async (officer: Officer) => {
    const isAnother = me.data !== undefined && me.data.officer.id !== officer.id
    if (isAnother) return window.location.assign('/')
    await queries.fetchQuery({ queryKey: keys.me, queryFn: askMe, staleTime: 0 })
    setHasEnded(false)
    void queries.invalidateQueries({ predicate: (query) => query.queryKey !== keys.me })
  }
  // Back to the field that was being written in.
  const goBack = () => { if (back.current instanceof HTMLElement) back.current.focus() }
  return { me, hasEnded, enter, goBack }
}

export function Entrance() {
  const { t } = useTranslation()
  const { me, hasEnded, enter, goBack } = useMe()
  if (window.location.pathname === '/first-password') return <FirstPasswordPage />
  if (me.data === undefined) {
    if (me.isPending) return null
    if (isProblem(me.error, 401)) return <LoginPage onEnter={enter} />
    return (
      <main className="nothing">
        <ProblemNote error={me.error} />
        <Button onClick={() => void me.refetch()}>{t('action.try_again')}</Button>
      </main>
    )
  }
  const { role } = me.data.officer
  const withFirstDay = (to: string, page: ReactElement) => to === firstDayAt(role) ? <><FirstDay />{page}</> : page
  return (
    <SessionProvider value={me.data}>
      <Shell>
        <Suspense fallback={null}>
          <Routes>
            <Route path="/matters" element={withFirstDay('/matters', <MattersPage />)} />
            <Route path="/matters/:id" element={<MatterPage />} />
            <Route path="/matters/:id/opinion" element={<OpinionPage />} />
            <Route path="/sessions" element={<SessionsPage />} />
            {pages.filter(([to]) => mayOpen(role, to)).map(([to, Page]) => <Route key={to} path={to} element={withFirstDay(to, <Page />)} />)}
            <Route path="*" element={<Navigate to={firstDoor(role)} replace />} />
          </Routes>
        </Suspense>
      </Shell>
      <Modal open={hasEnded} title={t('login.session_ended')} footer={null} closable={false} className="session-end" afterClose={goBack} destroyOnHidden>
        <p>{t('login.text_is_kept')}</p>
        <LoginForm onEnter={enter} />
      </Modal>
    </SessionProvider>
  )
}
