import type { MutableRefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router-dom'
import type { MatterPage } from '@/shared/api/types'
import { useScreenKeys, type ScreenKey } from '@/shared/parts/keys'
import { branches, isOpen, kinds, ways, waysOfMany } from './decision'
import { formName, type Panel } from './decision_panel'
import type { Queue } from './use_queue'

type Desk = { queue: Queue; panel: MutableRefObject<Panel | null>; page: MatterPage | undefined; isMany: boolean }

// A key for each choice: single letters outside fields, with Alt from anywhere.
export function useSortingKeys({ queue, panel, page, isMany }: Desk) {
  const { t } = useTranslation()
  const go = useNavigate()
  const choose = (name: string, value: string | number) => () => panel.current?.choose(name, value)
  const focus = (name: string) => () => document.getElementById(`${formName}_${name}`)?.focus()
  const offered = ways.filter(({ command }) => (isMany ? waysOfMany.includes(command) : page && isOpen(command, page)))
  const rare = (code: string, caps: string[], label: string, run: () => void): ScreenKey => ({ code, caps, label, run, isRare: true })
  useScreenKeys([
    { code: 'KeyJ', caps: ['J'], label: t('sorting.key.next'), run: queue.next },
    { code: 'KeyK', caps: ['K'], label: t('sorting.key.previous'), run: queue.previous },
    { code: 'Kinds', caps: ['1–3'], label: t('field.kind') },
    { code: 'KeyT', caps: ['T'], label: t('field.category'), run: focus('category') },
    { code: 'Ways', caps: offered.map(({ cap }) => cap), label: t('sorting.way') },
    { code: 'KeyR', caps: ['R'], label: t('sorting.key.receiver'), run: focus('to_organ_id') },
    { code: 'KeyX', caps: ['X'], label: t('sorting.key.tick'), run: () => { if (queue.open) queue.tick(queue.open) } },
    { code: 'Ctrl+Enter', caps: ['Ctrl', 'Enter'], label: t('sorting.key.act'), run: () => panel.current?.submit() },
    rare('KeyP', ['P'], t('sorting.simplified'), focus('procedure')),
    rare('KeyO', ['O'], t('sorting.open'), () => { if (queue.open) go(`/matters/${queue.open}`) }),
    ...(isMany ? [rare('Escape', ['Esc'], t('many.untick'), () => queue.setTicked([]))] : []),
    ...kinds.map((kind, place) => rare(`Digit${place + 1}`, [String(place + 1)], t(`kind.${kind}`), choose('kind', kind))),
    ...branches.map((branch) => rare(`Alt+Digit${branch}`, ['Alt', String(branch)], t(`branch.${branch}`), choose('branch', branch))),
    ...offered.map(({ command, code, cap }) => rare(code, [cap], t(`command.${command}`), choose('way', command))),
  ])
}
