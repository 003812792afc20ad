// Keys of a screen: what they do, and the bar in the footer that tells of them. Single letters work only
// outside fields and while no input method composes; they are read by place on the keyboard.
import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react'
import './keys.css'

// Without `run` the browser already does it, and the bar only tells. What is rare is told on the sheet of all
// keys only, what is hidden nowhere.
export type ScreenKey = { code: string; caps: string[]; label: string; run?: () => void; isRare?: boolean; isHidden?: boolean }

// Letters mean nothing to a tick or a dot.
const field = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [role="combobox"]'

function isInField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest(field) !== null
}

// A dialog put away stays in the page for a moment, unseen: keys are the screen's again at once.
function isInFloat(): boolean {
  return [...document.querySelectorAll('#floats [role="dialog"]')].some((dialog) => dialog.checkVisibility())
}

// Digits stand for themselves; Ctrl is written before, as in Ctrl+Enter.
function codeOf(event: KeyboardEvent): string {
  const held = (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '')
  return held + (event.code === 'NumpadEnter' ? 'Enter' : event.code)
}

export class ShownKeys {
  private keys: ScreenKey[] = []
  private shellKeys: ScreenKey[] = []
  private listeners = new Set<() => void>()
  read = () => this.keys
  readShell = () => this.shellKeys
  listen = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  show(keys: ScreenKey[]) {
    this.keys = keys
    this.listeners.forEach((listener) => listener())
  }
  showShell(keys: ScreenKey[]) {
    this.shellKeys = keys
    this.listeners.forEach((listener) => listener())
  }
}

const Shown = createContext(new ShownKeys())
export const ShownKeysProvider = Shown.Provider

function useListener(keys: ScreenKey[]) {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // What a dialog has answered already is not answered by the screen beneath it.
      if (event.defaultPrevented || event.isComposing || event.repeat && event.code === 'Enter') return
      const code = codeOf(event)
      const isPlain = !/^(Ctrl|Alt)\+|^F\d+$/.test(code)
      if (isPlain && (isInField(event.target) || event.shiftKey)) return
      if (isPlain && event.code === 'Enter' && (event.target as HTMLElement).closest('a, button')) return
      const key = isInFloat() ? undefined : current.current.find((one) => one.code === code)
      if (!key?.run) return
      event.preventDefault()
      key.run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

// The keys of this screen, listed in the footer while it is open.
export function useScreenKeys(keys: ScreenKey[]) {
  const shown = useContext(Shown)
  useListener(keys)
  const signature = keys.map((key) => key.code + key.label).join()
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    shown.show(current.current.filter((key) => !key.isHidden))
    return () => shown.show([])
  }, [shown, signature])
}

// Keys of the shell: they count everywhere, and are told on the things themselves and on the sheet.
export function useShellKeys(keys: ScreenKey[]) {
  const shown = useContext(Shown)
  useListener(keys)
  const signature = keys.map((key) => key.code + key.label).join()
  const current = useRef(keys)
  current.current = keys
  useEffect(() => shown.showShell(current.current.filter((key) => !key.isHidden)), [shown, signature])
}

const secondWithin = 1_500

// G and then a letter. Heard before the screen hears it: the letter may mean something else there.
export function useGoKeys(run: (code: string) => boolean) {
  const now = useRef(run)
  now.current = run
  useEffect(() => {
    let begun = -secondWithin
    const press = (event: KeyboardEvent) => {
      const isSecond = event.timeStamp - begun < secondWithin
      begun = -secondWithin
      if (event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || isInField(event.target) || isInFloat()) return
      if (isSecond && now.current(event.code)) event.preventDefault()
      else if (event.code === 'KeyG') begun = event.timeStamp
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [])
}

// Every key that counts on this screen.
export function useAllKeys(): { screen: ScreenKey[]; shell: ScreenKey[] } {
  const shown = useContext(Shown)
  return { screen: useSyncExternalStore(shown.listen, shown.read), shell: useSyncExternalStore(shown.listen, shown.readShell) }
}

export function KeyCap({ cap }: { cap: string }) {
  return <kbd className="key-cap">{cap}</kbd>
}

export function KeyLine({ named }: { named: ScreenKey }) {
  return <>{named.caps.map((cap) => <KeyCap key={cap} cap={cap} />)}<span>{named.label}</span></>
}

export function KeyBar() {
  const { screen } = useAllKeys()
  return (
    <ul className="key-bar">
      {screen.filter((key) => !key.isRare).map((key) => <li key={key.code}><KeyLine named={key} /></li>)}
    </ul>
  )
}
