import { useTranslation } from 'react-i18next'
import type { Channel, PetitionItem } from '@/shared/api/types'
import { ChoiceFilter, DayFilter, Filters, type AskedOf } from '@/shared/list/filters'

const channels: Channel[] = ['letter', 'email', 'fax', 'phone', 'visit', 'online']
const levels: PetitionItem['raised_at'][] = ['village', 'township', 'county', 'city', 'province', 'capital']

export function PetitionsFilters(of: AskedOf) {
  const { t } = useTranslation()
  return (
    <Filters>
      <ChoiceFilter
        {...of} name="channel" label={t('petition_list.column.channel')} all={t('petition_list.all_channels')}
        options={channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
      />
      <ChoiceFilter
        {...of} name="raised_at" label={t('petition_list.column.raised_at')} all={t('petition_list.all_levels')}
        options={levels.map((level) => ({ value: level, label: t(`raised_at.${level}`) }))}
      />
      <DayFilter {...of} name="received_from" label={t('petition_list.received_from')} />
      <DayFilter {...of} name="received_to" label={t('petition_list.received_to')} />
      <ChoiceFilter
        {...of} name="first" label={t('petition_list.first')} all={t('petition_list.first_all')}
        options={[{ value: 'true', label: t('petition_list.only_first') }, { value: 'false', label: t('petition_list.only_again') }]}
      />
      <ChoiceFilter
        {...of} name="from_above" label={t('petition_list.from_above')} all={t('petition_list.from_above_all')}
        options={[{ value: 'true', label: t('petition_list.only_from_above') }, { value: 'false', label: t('petition_list.not_from_above') }]}
      />
    </Filters>
  )
}
