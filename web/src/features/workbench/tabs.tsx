import { useTranslation } from 'react-i18next'
import type { WorkbenchPage } from '@/shared/api/types'
import { useCountWords } from './count'

const tabs = ['mine', 'arrived', 'others'] as const
export type Tab = (typeof tabs)[number]

// Arrow keys go from tab to tab, as a reader expects of them.
export function Tabs({ page, tab, choose }: { page: WorkbenchPage; tab: Tab; choose: (tab: Tab) => void }) {
  const { t } = useTranslation()
  const words = useCountWords()
  const step = (by: number) => {
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? 'mine'
    choose(next)
    document.getElementById(`bench-tab-${next}`)?.focus()
  }
  return (
    <div className="bench-tabs" role="tablist" aria-label={t('workbench.tabs')}>
      {tabs.map((one) => (
        <button
          key={one} type="button" role="tab" id={`bench-tab-${one}`} aria-controls="bench-panel"
          aria-selected={one === tab} tabIndex={one === tab ? 0 : -1}
          onClick={() => choose(one)}
          onKeyDown={(event) => {
            if (event.code === 'ArrowRight') step(1)
            if (event.code === 'ArrowLeft') step(-1)
          }}
        >
          {t(`workbench.${one}`)}<span className="bench-tab-count figures">{words(page[one])}</span>
        </button>
      ))}
    </div>
  )
}
