// What a row of the audit is about, in words. What has none here stands as the server gives it.
import type { Names } from '@/shared/api/queries'
import type { TrailItem } from '@/shared/api/types'
import { fieldOf } from '@/shared/fields/faults'
import { longDay } from '@/shared/words/day'
import { i18n } from '@/shared/words/i18n'

export type Known = Names & { category: (code: string) => string }

export function wordOf(group: string, name: string): string {
  return i18n.exists(`${group}.${name}`) ? i18n.t(`${group}.${name}` as 'trail.title') : name
}

// Every action that has a word, by it.
export function actionOptions(): { value: string; label: string }[] {
  const words = i18n.t('trail_action', { returnObjects: true }) as Record<string, string>
  return Object.entries(words).map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label, i18n.language))
}

// A reason follows its result: `done: …`. A table that was exported tells its rows.
export function resultOf({ action, result }: TrailItem): string {
  if (action === 'export' && /^\d+$/.test(result)) return i18n.t('trail_object.rows', { count: Number(result) })
  const [code = '', ...reason] = result.split(': ')
  return [wordOf('trail_result', code), reason.join(': ')].filter(Boolean).join(i18n.t('list_separator'))
}

function settingWords(name: string, value: string): string {
  const clock = /^clock\.(\w+)$/.exec(name)?.[1]
  const days = /^\d+$/.test(value) ? i18n.t('clocks.day', { count: Number(value) }) : wordOf('setting_value.clock', value)
  if (clock) return i18n.t('trail_object.setting', { name: i18n.t('trail_object.clock', { clock }), value: days })
  return i18n.t('trail_object.setting', { name: wordOf('setting_name', name), value: wordOf(`setting_value.${name}`, value) })
}

const forms: [RegExp, (found: RegExpExecArray, known: Known) => string][] = [
  [/^(\w{32})\/\w{32}\/(.+)$/, ([, matter, field = '']) => i18n.t('trail_object.field_of_matter', { field: fieldOf(field), matter })],
  [/^holiday_notice (\d+)$/, ([, year]) => i18n.t('trail_object.holiday_notice', { year })],
  [/^(\d+) petitions$/, ([, count]) => i18n.t('trail_object.petitions_count', { count: Number(count) })],
  [/^(split|merged|abolished) (\w{32})$/, ([, kind = '', organ = ''], { organ: nameOf }) => `${nameOf(organ)} ${wordOf('organ_change', kind)}`],
  [/^(added|renamed|withdrawn|restored) (\S+)$/, ([, kind = '', code = ''], { category }) => `${category(code)} ${wordOf('category_change', kind)}`],
  [/^(\w+)@(\d{4}-\d\d-\d\d)$/, ([, law, day = '']) => i18n.t('trail_object.law', { law, day: longDay(day) })],
  [/^([\w.]+)=(\w+)$/, ([, name = '', value = '']) => settingWords(name, value)],
]

export function objectOf({ object }: TrailItem, known: Known): string {
  for (const [form, words] of forms) {
    const found = form.exec(object)
    if (found) return words(found, known)
  }
  if (!/^[0-9a-f]{32}$/.test(object)) return wordOf('trail_object', object)
  return known.officer(object) || known.organ(object) || i18n.t('trail_object.one_matter', { matter: object })
}
