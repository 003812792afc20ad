// Plain words beside the page: what it is for, what to do first, what words and colours mean, what the keys do.
import { Button, Drawer } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router-dom'
import { LampWord } from '@/shared/parts/lamp'
import { KeyLine, useAllKeys, type ScreenKey } from '@/shared/parts/keys'
import { useSession } from '@/shared/session'
import { useFirstDay } from './first_day_kept'
import { firstDayAsked, firstDayAt } from './first_day_steps'
import { linesOf, termOf, withLamps, type Helped } from './help_of'
import './help.css'

const lamps = ['late', 'due_soon', 'on_time'] as const

export function HelpDrawer({ page, isOpen, close }: { page: Helped; isOpen: boolean; close: () => void }) {
  const { t } = useTranslation()
  const text = useRef<HTMLDivElement>(null)
  const leadsOn = useRef(false)
  const goToFirstDay = useGoToFirstDay()
  const { isAway, bringBack } = useFirstDay()
  const show = () => {
    bringBack()
    leadsOn.current = true
    close()
  }
  // First for whoever is new, last for whoever has put it away.
  const firstDay = <FirstDayPart show={show} />
  const name = page === 'matter' ? t('help.matter') : t(`${page}.title`)
  return (
    <Drawer
      open={isOpen}
      width="min(480px, 100vw)"
      title={t('help.title', { page: name })}
      onClose={close}
      afterOpenChange={(isOpenNow) => {
        if (isOpenNow) text.current?.focus({ preventScroll: true })
        // After the drawer has given the focus back to where it was.
        else if (leadsOn.current) setTimeout(goToFirstDay)
        leadsOn.current = false
      }}
      onKeyDown={(event) => {
        if (event.code !== 'F1') return
        event.preventDefault()
        close()
      }}
      closable={{ 'aria-label': t('action.close') }}
      className="help"
      destroyOnHidden
    >
      <div ref={text} className="help-text" role="document" tabIndex={0} aria-label={name}>
        {!isAway && firstDay}
        <Part title={t('help.for')}><p>{t(`help.of.${page}.for`)}</p></Part>
        <Part title={t('help.first')}><ol>{linesOf(t(`help.of.${page}.first`)).map((line) => <li key={line}>{line}</li>)}</ol></Part>
        <Part title={t('help.words')}><Terms lines={linesOf(t(`help.of.${page}.words`))} /></Part>
        {withLamps.includes(page) && (
          <Part title={t('help.lamps')}>
            <dl>{lamps.map((lamp) => <div key={lamp}><dt><LampWord lamp={lamp} /></dt><dd>{t(`help.lamp.${lamp}`)}</dd></div>)}</dl>
          </Part>
        )}
        <Keys />
        {isAway && firstDay}
      </div>
    </Drawer>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return <section className="help-part" aria-label={title}><h3>{title}</h3>{children}</section>
}

function Terms({ lines }: { lines: string[] }) {
  return <dl>{lines.map(termOf).map(([word, meaning]) => <div key={word}><dt>{word}</dt><dd>{meaning}</dd></div>)}</dl>
}

function Keys() {
  const { t } = useTranslation()
  const { screen, shell } = useAllKeys()
  const list = (keys: ScreenKey[]) => <ul className="help-keys">{keys.map((key) => <li key={key.code}><KeyLine named={key} /></li>)}</ul>
  return (
    <>
      <Part title={t('help.keys')}>{screen.length > 0 ? list(screen) : <p>{t('help.no_keys')}</p>}</Part>
      <Part title={t('help.keys_everywhere')}>{list(shell)}<p className="hint">{t('help.keys_hint')}</p></Part>
    </>
  )
}

function useGoToFirstDay() {
  const { officer } = useSession()
  const go = useNavigate()
  const { pathname } = useLocation()
  const to = firstDayAt(officer.role)
  return () => go(to, { replace: to === pathname, state: firstDayAsked })
}

function FirstDayPart({ show }: { show: () => void }) {
  const { t } = useTranslation()
  return (
    <Part title={t('first_day.in_help')}>
      <p>{t('first_day.about')}</p>
      <Button onClick={show}>{t('first_day.bring_back')}</Button>
    </Part>
  )
}
