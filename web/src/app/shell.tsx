// Header, rail, page, footer. Only what this officer may open is there.
import { Button, Input, type InputRef } from 'antd'
import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useLocation, useNavigate, useSearchParams } from 'react-router-dom'
import { client } from '@/shared/api/client'
import { KeyBar, KeyCap, useShellKeys } from '@/shared/parts/keys'
import { LanguageSwitch } from '@/shared/parts/language_switch'
import { Mark } from '@/shared/parts/mark'
import { useSession } from '@/shared/session'
import { Connection } from './connection'
import './shell.css'

const icons = {
  register: 'M4 20l4-1L19 8l-3-3L5 16zM14 7l3 3',
  matters: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
}

function RailLink({ to, icon, word }: { to: string; icon: keyof typeof icons; word: string }) {
  return (
    <NavLink to={to} className="rail-link">
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d={icons[icon]} /></svg>
      <span>{word}</span>
    </NavLink>
  )
}

function Search({ inputRef }: { inputRef: React.RefObject<InputRef> }) {
  const { t } = useTranslation()
  const go = useNavigate()
  const [asked] = useSearchParams()
  const q = asked.get('q') ?? ''
  const find = (typed: string) => go(typed.trim() === '' ? '/matters' : `/matters?q=${encodeURIComponent(typed.trim())}`)
  return (
    <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
      <Input
        key={q}
        ref={inputRef}
        defaultValue={q}
        aria-label={t('search.label')}
        placeholder={t('search.hint')}
        suffix={<KeyCap cap="/" />}
        onPressEnter={(event) => { if (!event.nativeEvent.isComposing) find(event.currentTarget.value) }}
      />
    </form>
  )
}

function OfficerBlock() {
  const { t } = useTranslation()
  const { officer } = useSession()
  const leave = async () => {
    await client.DELETE('/api/v1/sessions/current').catch(() => undefined)
    window.location.assign('/')
  }
  return (
    <div className="officer">
      <span className="officer-mark" aria-hidden="true">{officer.name.slice(0, 1)}</span>
      <div className="officer-words">
        <b>{officer.name}</b>
        <span className="hint">{t('officer.line', { organ: officer.organ_name, role: t(`role.${officer.role}`) })}</span>
      </div>
      <Button type="text" size="small" onClick={() => void leave()}>{t('login.leave')}</Button>
    </div>
  )
}

function Header() {
  const { t } = useTranslation()
  const { officer, is_demonstration: isDemonstration } = useSession()
  const go = useNavigate()
  const { pathname } = useLocation()
  const search = useRef<InputRef>(null)
  const mayRegister = registers(officer.role)
  const register = () => go('/register')
  useShellKeys([
    { code: 'Slash', caps: [], label: '', run: () => search.current?.focus({ cursor: 'all' }) },
    ...(mayRegister ? [{ code: 'KeyN', caps: [], label: '', run: register }] : []),
  ])
  return (
    <header className="header no-print">
      <Link to="/matters" className="header-mark" aria-label={t('product')}><Mark /></Link>
      <b className="product">{t('product')}</b>
      {isDemonstration && <span className="tag">{t('demonstration')}</span>}
      <Search inputRef={search} />
      <span className="header-gap" />
      {mayRegister && pathname !== '/register' && (
        <Button type={pathname === '/matters' ? 'primary' : 'default'} onClick={register}>
          {t('register.errand')}<KeyCap cap="N" />
        </Button>
      )}
      <LanguageSwitch />
      <OfficerBlock />
    </header>
  )
}

export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { officer } = useSession()
  return (
    <div className="shell">
      <a className="skip" href="#page">{t('skip')}</a>
      <Header />
      <nav className="rail no-print" aria-label={t('rail')}>
        {registers(officer.role) && <RailLink to="/register" icon="register" word={t('register.rail')} />}
        <RailLink to="/matters" icon="matters" word={t('matters.rail')} />
      </nav>
      <main id="page" className="page" tabIndex={-1}>{children}</main>
      <footer className="footer no-print"><KeyBar /><Connection /></footer>
    </div>
  )
}

// Who takes petitions down; the server decides, this only spares a door that does not open.
function registers(role: string): boolean {
  return ['clerk', 'sorter', 'handler', 'head', 'reviewer', 'discipline'].includes(role)
}
