// What was answered on this page since it was opened.
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { Act, UnsealingItem } from '@/shared/api/types'
import { dayWords } from '@/shared/words/day'

export type Answered = { item: UnsealingItem; act: Act | undefined }

export function AnsweredCard({ answered, names, today }: { answered: Answered[]; names: Names; today: string }) {
  const { t } = useTranslation()
  return (
    <section className="card" aria-label={t('unsealings.answered')} role="status">
      <div className="card-head"><h2>{t('unsealings.answered')}</h2></div>
      <ul className="unsealings-answered">
        {answered.map(({ item, act }) => (
          <li key={item.petition_id + (act?.n ?? '')}>
            <b className="figures">{item.number}</b>
            <span>{names.organ(item.organ_id)}</span>
            <span className="tag">{t(act?.act === 'unsealing' ? 'act.unsealing' : 'act.unsealing_refusal')}</span>
            {act?.act === 'unsealing' && <span>{t('fact.until_on', { day: dayWords(act.until_on, today) })}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
