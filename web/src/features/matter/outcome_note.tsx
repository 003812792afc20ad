// How the matter would stand after the command that is being filled in: what whoever asks about it is told, and
// who then owes what. Asked of the server at each pause; what it would refuse yet shows nothing.
import { useQuery } from '@tanstack/react-query'
import { Form, type FormInstance } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { keys, type Names } from '@/shared/api/queries'
import type { CommandName } from '@/shared/api/types'
import { askedOf } from '@/shared/commands/command_body'
import { dayWords } from '@/shared/words/day'

const pause = 600

function useAtRest<Value>(value: Value): Value {
  const [atRest, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return atRest
}

type Props = { matter: string; version: string; command: CommandName; form: FormInstance; names: Names; today: string }

export function OutcomeNote({ matter, version, command, form, names, today }: Props) {
  const { t } = useTranslation()
  const typed = Form.useWatch([], form) as object | undefined
  const written = useAtRest(JSON.stringify(typed ? askedOf(command, typed) : null))
  const { data } = useQuery({
    queryKey: [...keys.matter(matter), 'outcome', version, written],
    queryFn: () => bodyOf(client.POST('/api/v1/matters/{id}/commands/preview', {
      params: { path: { id: matter } }, body: JSON.parse(written) as ReturnType<typeof askedOf>,
    })),
    enabled: written !== 'null', retry: false, gcTime: 0,
  })
  if (!data) return null
  return (
    <section className="outcome" aria-label={t('outcome.title')}>
      <h3>{t('outcome.title')}</h3>
      <dl>
        <dt>{t('outcome.told')}</dt>
        <dd>
          {t('outcome.state', { state: t(`state.${data.state}`), organ: names.organ(data.organ_id) })}
          {data.openings.map((opening) => (
            <p key={opening.remedy}>{t('matter.opening', {
              remedy: t(`remedy.${opening.remedy}`), organ: names.organ(opening.organ_id), day: dayWords(opening.last_on, today),
            })}</p>
          ))}
        </dd>
        <dt>{t('outcome.duties')}</dt>
        <dd>
          {data.duties.length === 0 && t('outcome.no_duties')}
          {data.duties.map((duty) => (
            <p key={`${duty.kind} ${duty.holder}`}>{t('matter.other_duty', {
              holder: names.organ(duty.holder), day: dayWords(duty.due_on, today), duty: t(`duty.${duty.kind}`),
            })}</p>
          ))}
        </dd>
      </dl>
    </section>
  )
}
