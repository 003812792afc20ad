// The petitions of the matters this officer may see: what came, one by one. The address holds what was asked.
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { bodyOf, client } from '@/shared/api/client'
import { keys, useCategories, useNames } from '@/shared/api/queries'
import type { PetitionItem, PetitionsQuery } from '@/shared/api/types'
import { usePlaceNames } from '@/shared/fields/place_select'
import { ListScreen } from '@/shared/list/list_screen'
import { pageSize, useListPages } from '@/shared/list/use_list_pages'
import { useSession } from '@/shared/session'
import { choosable, petitionColumns } from './petition_columns'
import { PetitionsFilters } from './petitions_filters'
import './petitions.css'

export default function PetitionsPage() {
  const { t } = useTranslation()
  const { today } = useSession()
  const go = useNavigate()
  const names = useNames()
  const categories = useCategories()
  const placeOf = usePlaceNames()
  const [asked, ask] = useSearchParams()
  // The words of the address are those of the interface.
  const query = Object.fromEntries(asked) as unknown as PetitionsQuery
  // What is told of matters tells of their petitions.
  const list = useListPages<PetitionItem>([...keys.matters, 'petitions', asked.toString()], (cursor, signal) => bodyOf(client.GET('/api/v1/petitions', {
    params: { query: { ...query, limit: String(pageSize), ...(cursor === null ? {} : { cursor }) } }, signal,
  })))
  return (
    <ListScreen
      words="petition_list" kept="petition" asked={asked} ask={ask} exported={{ of: 'petitions', query }} list={list}
      columns={petitionColumns(categories, placeOf, today, t)} choosable={choosable}
      filters={<PetitionsFilters asked={asked} ask={ask} />} names={names} open={(item) => go(`/matters/${item.matter_id}`)}
    />
  )
}
