import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { UnsealingItem } from '@/shared/api/types'
import { dayWords } from '@/shared/words/day'
import type { Answer } from './unsealings_page'

type Props = { item: UnsealingItem; names: Names; today: string; begin: (command: Answer) => void }

export function RequestCard({ item, names, today, begin }: Props) {
  const { t } = useTranslation()
  return (
    <li className="card unsealing">
      <div className="unsealing-words">
        <h2 className="figures">{t('unsealings.of_matter', { number: item.number })}</h2>
        <p className="hint">
          {t('unsealings.asked', { day: dayWords(item.asked_on, today), organ: names.organ(item.organ_id), role: t(`role.${item.role}`) })}
        </p>
        <p className="unsealing-reason">{t('unsealings.reason', { reason: item.reason })}</p>
      </div>
      <div className="unsealing-answers">
        {(['grant_unsealing', 'refuse_unsealing'] as const).map((command) => (
          <Button key={command} aria-label={t('unsealings.answer', { command: t(`command.${command}`), number: item.number })} onClick={() => begin(command)}>
            {t(`command.${command}`)}
          </Button>
        ))}
      </div>
    </li>
  )
}
