// Work that takes long: that it goes on, and for how long already. Whoever would leave the page is asked.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './busy_note.css'

const second = 1000

export function BusyNote({ words, mayLeave }: { words: string; mayLeave?: boolean }) {
  const { t } = useTranslation()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), second)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (mayLeave) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [mayLeave])
  return (
    <div className="busy-note" role="status">
      <progress aria-label={words} />
      <span>{words}</span>
      {seconds > 0 && <span className="hint figures" aria-hidden="true">{t('entering.seconds', { count: seconds })}</span>}
    </div>
  )
}
