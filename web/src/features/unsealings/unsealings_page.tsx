// What waits for this officer as the second person: that somebody asks who is behind a sealed petition, and
// why. Nothing of the matter is here but its number, and nothing links to it.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames, useUnsealings } from '@/shared/api/queries'
import type { Given, UnsealingItem } from '@/shared/api/types'
import { ProblemNote } from '@/shared/parts/problem_note'
import { useSession } from '@/shared/session'
import { AnswerDrawer } from './answer_drawer'
import { AnsweredCard, type Answered } from './answered_card'
import { RequestCard } from './request_card'
import './unsealings.css'

export type Answer = 'grant_unsealing' | 'refuse_unsealing'

export default function UnsealingsPage() {
  const { t } = useTranslation()
  const { today } = useSession()
  const names = useNames()
  const waiting = useUnsealings(true)
  const [begun, begin] = useState<{ command: Answer; item: UnsealingItem } | null>(null)
  const [answered, setAnswered] = useState<Answered[]>([])
  const items = waiting.data?.items ?? []
  const done = (item: UnsealingItem, given: Given) => {
    setAnswered((before) => [{ item, act: given.acts[0] }, ...before])
    begin(null)
  }
  return (
    <>
      <div className="page-head">
        <h1>{t('unsealings.title')}</h1>
        {waiting.data && <span className="hint" role="status">{t('unsealings.count', { count: items.length })}</span>}
      </div>
      <p className="unsealings-about">{t('unsealings.about')}</p>
      <ProblemNote error={waiting.error} names={names} />
      {waiting.data && items.length === 0 && <p className="card nothing">{t('unsealings.none')}</p>}
      <ul className="unsealings">
        {items.map((item) => (
          <RequestCard
            key={item.matter_id + item.petition_id} item={item} names={names} today={today}
            begin={(command) => begin({ command, item })}
          />
        ))}
      </ul>
      {answered.length > 0 && <AnsweredCard answered={answered} names={names} today={today} />}
      {begun && (
        <AnswerDrawer
          command={begun.command} first={begun.item} names={names}
          newest={items.find((item) => item.matter_id === begun.item.matter_id && item.petition_id === begun.item.petition_id)}
          done={done} close={() => begin(null)}
        />
      )}
    </>
  )
}
