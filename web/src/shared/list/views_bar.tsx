// Questions that this officer asks again and again, under names of their own.
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreference } from '../preferences'

export type View = { name: string; query: string }

const viewsMax = 12
const nameMax = 20

// The same question, in whatever order it was put together.
export function sameQuestion(one: string, other: string): boolean {
  const sorted = (text: string) => {
    const query = new URLSearchParams(text)
    query.sort()
    return query.toString()
  }
  return sorted(one) === sorted(other)
}

type Props = { kept: 'matter_views' | 'petition_views'; asked: URLSearchParams; ask: (next: URLSearchParams) => void }

export function ViewsBar({ kept, asked, ask }: Props) {
  const { t } = useTranslation()
  const { value: views, isKnown, keep } = usePreference<View[]>(kept, [])
  const [name, setName] = useState<string | null>(null)
  const query = asked.toString()
  const current = views.find((view) => sameQuestion(view.query, query))
  const save = () => {
    const wanted = name?.trim()
    if (!wanted) return
    keep((now) => [...now.filter((view) => view.name !== wanted), { name: wanted, query }])
    setName(null)
  }
  if (!isKnown || (query === '' && views.length === 0)) return null
  return (
    <div className="views" role="group" aria-label={t('views.title')}>
      <Button size="small" type={query === '' ? 'primary' : 'default'} aria-pressed={query === ''} onClick={() => ask(new URLSearchParams())}>
        {t('views.all')}
      </Button>
      {views.map((view) => (
        <Button
          key={view.name} size="small" type={view === current ? 'primary' : 'default'} aria-pressed={view === current}
          onClick={() => ask(new URLSearchParams(view.query))}
        >
          {view.name}
        </Button>
      ))}
      {current && <Button size="small" type="link" onClick={() => keep((now) => now.filter((view) => view.name !== current.name))}>{t('views.drop', { name: current.name })}</Button>}
      {query !== '' && !current && name === null && views.length < viewsMax && (
        <Button size="small" type="link" onClick={() => setName('')}>{t('views.save')}</Button>
      )}
      {name !== null && (
        <form onSubmit={(event) => { event.preventDefault(); save() }}>
          <Input
            size="small" autoFocus aria-label={t('views.name')} placeholder={t('views.name')} maxLength={nameMax} value={name}
            onChange={(event) => setName(event.target.value)} onKeyDown={(event) => { if (event.key === 'Escape') setName(null) }}
          />
          <Button size="small" htmlType="submit" disabled={!name.trim()}>{t('views.keep')}</Button>
        </form>
      )}
    </div>
  )
}
