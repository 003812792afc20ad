// All keys of this screen, found by typing. From inside a field, where ? is a letter, by Alt and ?.
import { Button, Input, Modal } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isFoundIn } from '../words/initials'
import { KeyCap, KeyLine, useAllKeys, type ScreenKey } from './keys'

function isQuestion(event: KeyboardEvent): boolean {
  if (event.isComposing || event.code !== 'Slash') return false
  const isField = (event.target as HTMLElement).closest('input, textarea, [role="combobox"]') !== null
  return event.altKey || (event.shiftKey && !event.ctrlKey && !isField)
}

function useQuestion(run: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isQuestion(event) || document.querySelector('#floats [role="dialog"]')) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [run])
}

export function KeySheet() {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const open = useCallback(() => setIsOpen(true), [])
  useQuestion(open)
  return (
    <>
      <Button type="text" size="small" className="key-sheet-button" onClick={open}><KeyCap cap="?" />{t('key_sheet.title')}</Button>
      <Modal open={isOpen} title={t('key_sheet.title')} onCancel={() => setIsOpen(false)} footer={null} destroyOnHidden>
        <Sheet />
      </Modal>
    </>
  )
}

function Sheet() {
  const { t } = useTranslation()
  const { screen, shell } = useAllKeys()
  const [typed, setTyped] = useState('')
  const isWanted = (key: ScreenKey) => isFoundIn(`${key.label} ${key.caps.join(' ')}`, typed)
  const parts = [['key_sheet.screen', screen.filter(isWanted)], ['key_sheet.everywhere', shell.filter(isWanted)]] as const
  return (
    <div className="key-sheet">
      <Input autoFocus aria-label={t('key_sheet.find')} placeholder={t('key_sheet.find')} value={typed} onChange={(event) => setTyped(event.target.value)} />
      {parts.map(([title, keys]) => keys.length > 0 && (
        <section key={title} aria-label={t(title)}>
          <h3>{t(title)}</h3>
          <ul>{keys.map((key) => <li key={key.code}><KeyLine named={key} /></li>)}</ul>
        </section>
      ))}
      {parts.every(([, keys]) => keys.length === 0) && <p className="hint" role="status">{t('form.nothing_found')}</p>}
    </div>
  )
}
