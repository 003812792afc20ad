// One of a few, each with its key and a second line. What cannot be chosen stays, and says why.
import type { ReactNode } from 'react'
import { controlOf, type Control } from '@/shared/fields/control'
import { KeyCap } from '@/shared/parts/keys'

export type Card = { value: string | number; label: string; caps?: readonly string[]; second?: ReactNode; isBarred?: boolean }
type Props = Control<string | number> & { name: string; label: string; cards: readonly Card[]; columns: 1 | 3 }

export function CardChoice({ name, label, cards, columns, ...control }: Props) {
  const { id, value, onChange } = controlOf(control)
  return (
    <div role="radiogroup" aria-label={label} id={id} tabIndex={-1} className={`choice-cards columns-${columns}`}>
      {cards.map((card) => (
        <label key={card.value} className={`choice-card${card.value === value ? ' is-chosen' : ''}${card.isBarred ? ' is-barred' : ''}`}>
          <input
            type="radio" name={name} checked={card.value === value} aria-disabled={card.isBarred}
            onChange={() => { if (!card.isBarred) onChange?.(card.value) }}
          />
          <span className="choice-words">
            <span>{card.label}</span>
            {card.second && <span className="hint">{card.second}</span>}
          </span>
          {card.caps && !card.isBarred && <span className="choice-key" aria-hidden="true">{card.caps.map((cap) => <KeyCap key={cap} cap={cap} />)}</span>}
        </label>
      ))}
    </div>
  )
}
