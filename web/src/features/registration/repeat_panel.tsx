// Were they here before? Asked anew shortly after the last key; never moves the cursor, chooses nothing.
import { useQuery } from '@tanstack/react-query'
import { Button, Radio } from 'antd'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import type { SimilarItem, State } from '@/shared/api/types'
import { useNames } from '@/shared/api/queries'
import { useLate } from '@/shared/late'
import { KeyCap } from '@/shared/parts/keys'
import { useSession } from '@/shared/session'
import { dayWords } from '@/shared/words/day'
import { i18n } from '@/shared/words/i18n'
import { askedOf, isWorthComparing, type Draft } from './draft'

const pause = 300

// A matter's id, '' for a new matter, null as long as nobody has chosen.
export type Choice = string | null

export function useRepeats(draft: Draft) {
  const { today } = useSession()
  const late = useLate(JSON.stringify(draft), pause)
  const settled = JSON.parse(late) as Draft
  const found = useQuery({
    queryKey: ['similar', late],
    queryFn: () => bodyOf(client.POST('/api/v1/petitions/similar', { body: askedOf({ ...settled, files: [] }, null, [], today) })),
    enabled: isWorthComparing(settled),
    placeholderData: (before) => before,
    retry: false,
    gcTime: 0,
  })
  return { items: found.data ?? [], isAsked: found.data !== undefined }
}

type Repeats = ReturnType<typeof useRepeats>

// F8 takes the first of them, and when pressed again the next.
export function nextChoice(items: readonly SimilarItem[], choice: Choice): Choice {
  if (items.length === 0) return choice
  const place = items.findIndex((item) => item.matter_id === choice)
  return items[(place + 1) % items.length]?.matter_id ?? choice
}

// In a tab of its own: what is being written stays.
export function openChosen(items: readonly SimilarItem[], choice: Choice) {
  const wanted = items.find((item) => item.matter_id === choice) ?? items[0]
  if (wanted?.may_be_opened) window.open(`/matters/${wanted.matter_id}`, '_blank', 'noopener')
}

type Props = { repeats: Repeats; choice: Choice; choose: (choice: Choice) => void }

export function RepeatPanel({ repeats: { items, isAsked }, choice, choose }: Props) {
  const { t } = useTranslation()
  const state = !isAsked ? 'waiting' : items.length > 0 ? 'found' : 'none'
  const isNew = choice === '' || (choice === null && isAsked && items.length === 0)
  return (
    <aside className="card repeats" aria-label={t('repeats.title')}>
      <div className="card-head">
        <h2>{t('repeats.title')}</h2>
        <span className="hint" role="status">{t(`repeats.${state}`, { count: items.length })}</span>
      </div>
      <Radio.Group className="repeats-choice" value={isNew ? '' : choice} onChange={(event) => choose(event.target.value as string)}>
        {items.map((item) => <Candidate key={item.matter_id} item={item} isChosen={choice === item.matter_id} items={items} choose={choose} />)}
        <div className={isNew ? 'repeat is-chosen' : 'repeat'}>
          <div className="repeat-head"><Radio value="">{t('repeats.new_matter')}</Radio><KeyCap cap="F9" /></div>
        </div>
      </Radio.Group>
    </aside>
  )
}

const ofPerson = ['id_number', 'phone', 'name']

// A sentence instead of a score.
function likenessOf(item: SimilarItem): 'same' | 'person' | 'words' {
  const isSamePerson = item.reasons.some((reason) => ofPerson.includes(reason.kind))
  const isSameThing = item.reasons.some((reason) => !ofPerson.includes(reason.kind))
  if (isSamePerson && isSameThing) return 'same'
  return isSamePerson ? 'person' : 'words'
}

const ended: readonly State[] = ['archived', 'concluded', 'closed']

// What may still be done about it.
function standing(state: State, t: TFunction) {
  if (state === 'voided') return t('desk.voided')
  return ended.includes(state) ? t('desk.ended', { state: t(`state.${state}`) }) : t(`state.${state}`)
}

type CandidateProps = { item: SimilarItem; isChosen: boolean; items: SimilarItem[]; choose: (choice: Choice) => void }

function Candidate({ item, isChosen, items, choose }: CandidateProps) {
  const { t } = useTranslation()
  const { today } = useSession()
  const names = useNames()
  const likeness = likenessOf(item)
  const isFirst = items[0] === item
  return (
    <div className={isChosen ? 'repeat is-chosen' : 'repeat'}>
      <div className="repeat-head">
        <Radio value={item.matter_id}><b className="figures">{item.number}</b></Radio>
        <span className={likeness === 'same' ? 'tag repeat-same' : 'tag'}>{t(`repeats.likeness.${likeness}`)}</span>
      </div>
      <p><b>{item.subject}</b></p>
      <p className="hint">{t('repeats.known', { day: dayWords(item.registered_on, today), organ: names.organ(item.organ_id) })}</p>
      <p className="hint">{standing(item.state, t)}</p>
      <ul>
        {item.reasons.map((reason) => (
          <li key={reason.kind + reason.text}><b>{reasonWords(reason.kind)}</b> {reason.text}</li>
        ))}
      </ul>
      <div className="repeat-ways">
        <Button size="small" tabIndex={-1} disabled={isChosen} onClick={() => choose(item.matter_id)}>
          {t(isChosen ? 'desk.joined' : 'desk.join')}{isFirst && !isChosen && <KeyCap cap="F8" />}
        </Button>
        {item.may_be_opened && (
          <Button size="small" tabIndex={-1} onClick={() => openChosen(items, item.matter_id)}>
            {t('desk.open')}{(isChosen || isFirst) && <><KeyCap cap="Alt" /><KeyCap cap="O" /></>}
          </Button>
        )}
      </div>
    </div>
  )
}

// A reason that this page has no word for speaks for itself.
function reasonWords(kind: string): string {
  const key = `repeats.reason.${kind}`
  return i18n.exists(key) ? i18n.t(key as 'repeats.reason.words') : ''
}
