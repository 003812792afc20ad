// The parts of a tab: my duties by due day, or one list as it came.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkbenchPage } from '@/shared/api/types'
import { useSession } from '@/shared/session'
import { dayWords, plusDays } from '@/shared/words/day'
import type { Part } from './duty_table'
import { mattersLink } from './matters_link'
import type { Tab } from './tabs'

export function useParts(page: WorkbenchPage | undefined, tab: Tab): Part[] {
  const { t } = useTranslation()
  const { today } = useSession()
  const [isOpen, setIsOpen] = useState(false)
  if (!page) return []
  if (tab !== 'mine') {
    const rows = page[tab]
    return rows.items.length === 0 ? [] : [{ key: tab, label: '', hint: '', to: mattersLink({ duty: tab }), rows }]
  }
  const hint = ({ due_from: from, due_before: before }: Part['rows'], group: string) => {
    if (!from) return t('workbench.late_first')
    if (!before) return t('workbench.from_day', { day: dayWords(from, today) })
    return group === 'today' ? '' : t('workbench.days_of', { from: dayWords(from, today), to: dayWords(plusDays(before, -1), today) })
  }
  const isFolded = (group: string) => group === 'later' && page.groups.some((other) => other.group !== 'later' && other.rows.count > 0)
  return page.groups.filter(({ rows }) => rows.count > 0).map(({ group, rows }) => ({
    key: group, label: t(`workbench.group.${group}`), hint: hint(rows, group), to: mattersLink({ duty: 'mine' }, rows), rows,
    fold: isFolded(group) ? { isOpen, toggle: () => setIsOpen((before) => !before) } : undefined,
  }))
}
