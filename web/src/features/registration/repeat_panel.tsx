// Were they here before? Asked anew shortly after the last key; never moves the cursor, chooses nothing.
import { useQuery } from '@tanstack/react-query'
import { Form, Radio, type FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import type { SimilarItem } from '@/shared/api/types'
import { useLate } from '@/shared/late'
import { askedOf, isWorthComparing, type Draft } from './draft'

type Props = { form: FormInstance<Draft>; joined: string | null; join: (matterId: string | null) => void }

const pause = 300

export function RepeatPanel({ form, joined, join }: Props) {
  const { t } = useTranslation()
  const draft = Form.useWatch((values: Draft) => values, form)
  const late = useLate(JSON.stringify(draft ?? null), pause)
  const settled = JSON.parse(late) as Draft | null
  const found = useQuery({
    queryKey: ['similar', late],
    queryFn: () => bodyOf(client.POST('/api/v1/petitions/similar', { body: askedOf(settled as Draft, null, []) })),
    enabled: settled !== null && isWorthComparing(settled),
    placeholderData: (before) => before,
    retry: false,
    gcTime: 0,
  })
  const items = found.data ?? []
  const state = !found.data ? 'waiting' : items.length > 0 ? 'found' : 'none'
  return (
    <aside className="card repeats" aria-label={t('repeats.title')}>
      <div className="card-head">
        <h2>{t('repeats.title')}</h2>
        <span className="hint" role="status">{t(`repeats.${state}`, { count: items.length })}</span>
      </div>
      <Radio.Group className="repeats-choice" value={joined ?? ''} onChange={(event) => join(event.target.value || null)}>
        {items.map((item) => <Candidate key={item.matter_id} item={item} isChosen={joined === item.matter_id} />)}
        <div className="repeat"><Radio value="">{t('repeats.new_matter')}</Radio></div>
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

function Candidate({ item, isChosen }: { item: SimilarItem; isChosen: boolean }) {
  const { t } = useTranslation()
  const likeness = likenessOf(item)
  return (
    <div className={isChosen ? 'repeat is-chosen' : 'repeat'}>
      <div className="repeat-head">
        <Radio value={item.matter_id}><b className="figures">{item.number}</b></Radio>
        <span className={likeness === 'same' ? 'tag repeat-same' : 'tag'}>{t(`repeats.likeness.${likeness}`)}</span>
      </div>
      <p className="hint">{t(`state.${item.state}`)}</p>
      <ul>
        {item.reasons.map((reason) => (
          <li key={reason.kind + reason.text}><b>{t(`repeats.reason.${reason.kind}` as 'repeats.reason.words')}</b> {reason.text}</li>
        ))}
      </ul>
    </div>
  )
}
