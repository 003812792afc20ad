// What came of it, in one line: the acts that are written down, and where the matter went.
import type { TFunction } from 'i18next'
import type { Names } from '../api/queries'
import type { Act } from '../api/types'

export function actsInWords(acts: readonly Act[], names: Names, t: TFunction): string {
  return acts.map((act) => {
    const to = 'to_organ_id' in act ? names.organ(act.to_organ_id) : ''
    return to ? t('many.act_to', { act: t(`act.${act.act}`), organ: to }) : t(`act.${act.act}`)
  }).join(t('list_separator'))
}
