// The filters above a list: each is a part of the address. On a phone those that
// are not set are folded away.
import { Button, Input, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export type AskedOf = { asked: URLSearchParams; ask: (next: URLSearchParams) => void }

export function setIn({ asked, ask }: AskedOf) {
  return (name: string) => (value: string | undefined) => {
    const next = new URLSearchParams(asked)
    if (value) next.set(name, value)
    else next.delete(name)
    ask(next)
  }
}

export function Filters({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={isOpen ? 'filters is-open' : 'filters'} role="group" aria-label={t('matters.filters')}>
      <Button className="filters-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{t('matters.filters')}</Button>
      {children}
    </div>
  )
}

type Choice = AskedOf & { name: string; label: string; all?: string; fresh?: string; options: { value: string; label: string }[] }

// Without a word for all, one of the options always holds.
export function ChoiceFilter({ asked, ask, name, label, all, fresh, options }: Choice) {
  return (
    <label className={asked.get(name) ? 'is-set' : ''}>
      <span>{label}</span>
      <Select
        allowClear={all !== undefined} value={asked.get(name) ?? fresh ?? null} placeholder={all} options={options}
        onChange={(value: string | null | undefined) => setIn({ asked, ask })(name)(value ?? undefined)}
      />
    </label>
  )
}

export function DayFilter({ asked, ask, name, label }: AskedOf & { name: string; label: string }) {
  return (
    <label className={asked.get(name) ? 'is-set' : ''}>
      <span>{label}</span>
      <Input type="date" value={asked.get(name) ?? ''} onChange={(event) => setIn({ asked, ask })(name)(event.target.value)} />
    </label>
  )
}
