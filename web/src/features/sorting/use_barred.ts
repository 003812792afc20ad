// Organs that do not receive this matter, with the reason: as the server tells it for the kind that is chosen here,
// before anything is sent.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { keys, type Names } from '@/shared/api/queries'
import type { BarredReceiver, MatterPage } from '@/shared/api/types'
import { i18n } from '@/shared/words/i18n'

type Kind = NonNullable<MatterPage['matter']['kind']>

export function useBarred(page: MatterPage, kind: Kind | undefined, names: Names): ReadonlyMap<string, string> {
  const { t } = useTranslation()
  const { id, n } = page.matter
  const ask = () => bodyOf(client.GET('/api/v1/matters/{id}/receivers', { params: { path: { id }, query: { kind } } }))
  const told = useQuery({ queryKey: [...keys.matter(id), 'receivers', n, kind, i18n.language], queryFn: ask })
  const why = ({ sentence, article }: BarredReceiver) =>
    sentence + (article ? t('commands.article', { article: names.article(article) }) : '')
  return new Map((told.data?.items ?? []).map((one) => [one.organ_id, why(one)]))
}
