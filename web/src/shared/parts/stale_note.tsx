// What others did in a matter while somebody wrote here: nothing written is lost, and the officer goes on over
// what has been looked at.
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Seen } from '../api/matter'
import { useNames } from '../api/queries'

export function StaleNote({ seen, newest, goOn }: { seen: Seen; newest: Seen; goOn: () => void }) {
  const { t } = useTranslation()
  const names = useNames()
  const since = newest.page.acts.filter((act) => act.n > seen.page.matter.n)
  return (
    <Alert
      showIcon
      type="warning"
      message={t('stale.title')}
      description={
        <>
          <ul>
            {since.map((act) => (
              <li key={act.n}>{t('stale.act', { act: t(`act.${act.act}`), officer: names.officer(act.officer_id) || names.organ(act.organ_id) })}</li>
            ))}
          </ul>
          <p>{t('stale.text_is_kept')}</p>
          <Button disabled={since.length === 0} onClick={goOn}>{t('stale.go_on')}</Button>
        </>
      }
    />
  )
}
