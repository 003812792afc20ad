// Header, rail, page, footer. Only what this officer may open is there.
import { Button, Input, type InputRef } from 'antd'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useLocation, useNavigate, useSearchParams } from 'react-router-dom'
import { client } from '@/shared/api/client'
import { useUnsealings } from '@/shared/api/queries'
import { KeySheet } from '@/shared/parts/key_sheet'
import { KeyBar, KeyCap, useGoKeys, useShellKeys } from '@/shared/parts/keys'
import { LanguageSwitch } from '@/shared/parts/language_switch'
import { Mark } from '@/shared/parts/mark'
import { useSession } from '@/shared/session'
import { Connection } from './connection'
import { doors, doorsOf, mayOpen, type Door } from './doors'
import { HelpDrawer } from './help_drawer'
import { helpOf } from './help_of'
import './shell.css'

function RailLink({ door, count }: { door: Door; count?: number }) {
  const { t } = useTranslation()
  return (
    <NavLink to={door.to} end={doors.some((other) => other.to.startsWith(`${door.to}/`))} className="rail-link">
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d={door.icon} /></svg>
      <span>{t(door.word)}</span>
      {!!count && <span className="rail-count" aria-label={t('unsealings.count', { count })}>{count}</span>}
    </NavLink>
  )
}

function Rail() {
  const { t } = useTranslation()
  const { officer } = useSession()
  const { pathname } = useLocation()
  // On a phone there may be more links than room. Scrolling into view would move where the tabulator begins.
  const rail = useRef<HTMLElement>(null)
  useEffect(() => {
    const active = rail.current?.querySelector<HTMLElement>('.active')
    if (rail.current && active) rail.current.scrollLeft = active.offsetLeft - (rail.current.clientWidth - active.clientWidth) / 2
  }, [pathname])
  const waiting = useUnsealings(mayOpen(officer.role, '/unsealings')).data?.items.length
  return (
    <nav ref={rail} className="rail no-print" aria-label={t('rail')}>
      {doorsOf(officer.role).map((door) => (
        <RailLink key={door.to} door={door} count={door.to === '/unsealings' ? waiting : undefined} />
      ))}
    </nav>
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
      {!mayOpen(officer.role, '/sessions') && <Link to="/sessions">{t('sessions.mine')}</Link>}
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
  const [isHelpOpen, openHelp] = useState(false)
  const mayRegister = mayOpen(officer.role, '/register')
  const maySearch = mayOpen(officer.role, '/matters')
  const register = () => go('/register')
  const lettered = doorsOf(officer.role).filter(({ letter }) => letter)
  useGoKeys((code) => {
    const door = lettered.find(({ letter }) => code === `Key${letter}`)
    if (door) go(door.to)
    return door !== undefined
  })
  useShellKeys([
    ...(maySearch ? [{ code: 'Slash', caps: ['/'], label: t('search.label'), run: () => search.current?.focus({ cursor: 'all' }) }] : []),
    ...(mayRegister ? [{ code: 'KeyN', caps: ['N'], label: t('register.errand'), run: register }] : []),
    ...(mayOpen(officer.role, '/enquiries') ? [{ code: 'Alt+KeyQ', caps: ['Alt', 'Q'], label: t('enquiry.title'), run: () => go('/enquiries') }] : []),
    ...lettered.map(({ letter = '', word }) => ({ code: `KeyG Key${letter}`, caps: ['G', letter], label: t('key.go_to', { page: t(word) }) })),
    { code: 'F1', caps: ['F1'], label: t('help.open'), run: () => openHelp(true) },
  ])
  return (
    <header className="header no-print">
      <Link to="/" className="header-mark" aria-label={t('product')}><Mark /></Link>
      <b className="product">{t('product')}</b>
      {isDemonstration && <span className="tag">{t('demonstration')}</span>}
      {maySearch && <Search inputRef={search} />}
      <span className="header-gap" />
      {mayRegister && pathname !== '/register' && (
        <Button type={pathname === '/matters' || pathname === '/workbench' ? 'primary' : 'default'} onClick={register}>
          {t('register.errand')}<KeyCap cap="N" />
        </Button>
      )}
      <Button type="text" size="small" className="help-button" aria-haspopup="dialog" onClick={() => openHelp(true)}>
        <span className="help-mark" aria-hidden="true">?</span>{t('help.open')}
      </Button>
      <HelpDrawer page={helpOf(pathname)} isOpen={isHelpOpen} close={() => openHelp(false)} />
      <LanguageSwitch />
      <OfficerBlock />
    </header>
  )
}

export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="shell">
      <a className="skip" href="#page">{t('skip')}</a>
      <Header />
      <Rail />
      <main id="page" className="page" tabIndex={-1}>{children}</main>
      <footer className="footer no-print"><KeyBar /><KeySheet /><Connection /></footer>
    </div>
  )
}
