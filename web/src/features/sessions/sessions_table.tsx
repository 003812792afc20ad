import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { SessionItem } from '@/shared/api/types'
import { useSession } from '@/shared/session'
import { instantWords } from '@/shared/words/day'

type Props = { items: readonly SessionItem[]; withNames: boolean; ending: string | null; end: (item: SessionItem) => void }

export function SessionsTable({ items, withNames, ending, end }: Props) {
  const { t } = useTranslation()
  const { today } = useSession()
  return (
    <table className="rows sessions">
      <thead>
        <tr>
          {withNames && <th scope="col">{t('sessions.who')}</th>}
          <th scope="col">{t('sessions.started')}</th>
          <th scope="col">{t('sessions.used')}</th>
          <th scope="col">{t('sessions.expires')}</th>
          <th scope="col"><span className="only-read">{t('sessions.end')}</span></th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            {withNames && <td><b>{item.officer_name}</b> <span className="hint">{item.account}</span></td>}
            <td className="figures" data-column={t('sessions.started')}>{instantWords(item.started_at, today)}</td>
            <td className="figures" data-column={t('sessions.used')}>{instantWords(item.used_at, today)}</td>
            <td className="figures" data-column={t('sessions.expires')}>{instantWords(item.expires_at, today)}</td>
            <td>
              {item.is_current
                ? <span className="tag">{t('sessions.current')}</span>
                : (
                  <Button
                    size="small" loading={ending === item.id} onClick={() => end(item)}
                    aria-label={t('sessions.end_of', { name: item.officer_name, at: instantWords(item.started_at, today) })}
                  >
                    {t('sessions.end')}
                  </Button>
                )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
