// Organs of which the server has said that they do not receive this matter, with its reason. It counts as long
// as nothing new is written down in the matter, and for what the matter is: as another kind it may be otherwise.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/shared/api/problem'
import type { Names } from '@/shared/api/queries'
import type { MatterPage } from '@/shared/api/types'
import type { Sorted } from './use_sort'

type Said = { n: number; organ: string; why: string }

export function useBarred(page: MatterPage, kind: string | undefined, names: Names) {
  const { t } = useTranslation()
  const [said, setSaid] = useState<Said[]>([])
  const barred = new Map(said.filter((one) => one.n === page.matter.n && kind === page.matter.kind).map((one) => [one.organ, one.why]))
  // Of a command that is permitted as such, a refusal by the law is of the organ it named.
  const bar = (now: MatterPage, { error, asked }: Sorted): boolean => {
    const organ = asked && 'to_organ_id' in asked ? asked.to_organ_id : undefined
    if (!isProblem(error, 409) || !asked || !organ || !error.page || !now.permitted.includes(asked.command)) return false
    const { title, article } = error.page
    const why = title + (article ? t('commands.article', { article: names.article(article) }) : '')
    setSaid((before) => [...before, { n: now.matter.n, organ, why }])
    return true
  }
  return { barred, bar }
}
