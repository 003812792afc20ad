// How many of my duties fall due on each of the next worked days, and on the days off after it.
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import type { WorkbenchPage } from '@/shared/api/types'
import { dayWords } from '@/shared/words/day'
import { useCountWords } from './count'
import { mattersLink } from './matters_link'

const tallest = 40

export function DueBars({ days, today }: { days: WorkbenchPage['days']; today: string }) {
  const { t } = useTranslation()
  const words = useCountWords()
  const most = Math.max(1, ...days.map(({ matters }) => matters.count))
  const height = (count: number) => count === 0 ? 1 : Math.max(4, Math.round(tallest * count / most))
  return (
    <div className="bench-days">
      <h3 id="bench-days">{t('workbench.days')}</h3>
      <ol aria-labelledby="bench-days">
        {days.map(({ on, lamp, matters }) => (
          <li key={on}>
            <Link to={mattersLink({ duty: 'mine' }, matters)} className="figures" aria-label={t('workbench.on_day', { day: dayWords(on, today), number: words(matters) })}>
              <span>{matters.count > 0 && words(matters)}</span>
              <svg className={`lamp-${lamp}`} viewBox={`0 0 20 ${tallest}`} aria-hidden="true">
                <rect x="0" width="20" rx="2" y={tallest - height(matters.count)} height={height(matters.count)} fill={matters.count > 0 ? 'currentColor' : 'var(--line)'} />
              </svg>
              <span className="hint">{Number(on.slice(8))}</span>
            </Link>
          </li>
        ))}
      </ol>
    </div>
  )
}
