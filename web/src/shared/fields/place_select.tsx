// A division, found by a part of its name, by first letters, or by the beginning of its code. Places of one's
// own county are there at once: those that have an organ of their own, and those the server knows by its code.
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '../api/client'
import { keys, useOrgans } from '../api/queries'
import type { Organ } from '../api/types'
import { useLate } from '../late'
import { useSession } from '../session'
import { isFoundIn } from '../words/initials'
import { controlOf, type Control } from './control'

type Place = { value: string; label: string }

const countyDigits = 6
const shownMax = 50
const isWithin = (division: string) => division.length === 12
const isCounty = ({ kind, division }: Organ) => kind === 'government' && division.length === countyDigits

function useDivisions(q: string) {
  const found = useQuery({
    queryKey: keys.reference(`divisions ${q}`),
    queryFn: () => bodyOf(client.GET('/api/v1/divisions', { params: { query: { q, limit: '100' } } })),
    enabled: q !== '',
    staleTime: Infinity,
  })
  return useMemo(() => (found.data?.items ?? []).map((one): Place => ({ value: one.id, label: one.full_name })), [found.data])
}

// Each place once: an organ's name says it shorter than the whole row of divisions.
function useNearPlaces(): Place[] {
  const organs = useOrgans()
  const { officer } = useSession()
  const county = organs.find((one) => one.id === officer.organ_id)?.division.slice(0, countyDigits) ?? ''
  const known = useDivisions(county)
  return useMemo(() => {
    const own = organs.filter((one) => (isWithin(one.division) || isCounty(one)) && !one.ended_on && one.division.startsWith(county))
    const places = [...own.map((one) => ({ value: one.division, label: one.name })), ...known]
    return [...new Map(places.map((one) => [one.value, one])).values()]
  }, [organs, known, county])
}

export function usePlaceName(code: string | undefined): string {
  const near = useNearPlaces().find((one) => one.value === code)
  const far = useDivisions(near || !code ? '' : code)
  return near?.label ?? far.find((one) => one.value === code)?.label ?? code ?? ''
}

// Of places near by; of one further away only its number is known here.
export function usePlaceNames(): (code: string) => string {
  const near = useNearPlaces()
  return useMemo(() => {
    const labels = new Map(near.map(({ value, label }) => [value, label]))
    return (code) => labels.get(code) ?? code
  }, [near])
}

export function PlaceSelect(props: Control<string>) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const q = useLate(typed.trim(), 200)
  const near = useNearPlaces().filter((one) => isFoundIn(one.label, typed) || one.value.startsWith(typed.trim()))
  const far = useDivisions(/^[a-z]+$/i.test(q) ? '' : q).filter((one) => near.every((other) => other.value !== one.value))
  const name = usePlaceName(props.value)
  const offered = typed.trim() === '' ? near : [...near, ...far]
  const own = props.value && offered.every((one) => one.value !== props.value) ? [{ value: props.value, label: name }] : []
  return (
    <Select
      {...controlOf(props)}
      showSearch
      allowClear
      filterOption={false}
      onSearch={setTyped}
      onSelect={() => setTyped('')}
      placeholder={t('form.find_place')}
      notFoundContent={typed === '' ? t('form.type_to_find') : t('form.nothing_found')}
      options={[...offered.slice(0, shownMax), ...own]}
    />
  )
}
