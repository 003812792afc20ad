// Settings and clocks in words. A setting that has none here is shown by the name the server gives it.
import type { ClockItem, SettingItem } from '@/shared/api/types'
import { i18n } from '@/shared/words/i18n'

const ofClock = 'clock.'

function wordsAt(key: string, otherwise: string): string {
  return i18n.exists(key) ? i18n.t(key as 'settings.title') : otherwise
}

export function lengthWords({ days, unit }: { days?: number; unit?: ClockItem['unit'] }): string {
  return days === undefined ? i18n.t('clocks.open') : i18n.t(`clocks.${unit ?? 'day'}`, { count: days })
}

// Several regulations may have a clock of this name; the newest one is what an office sets.
function clockOf(setting: string, clocks: readonly ClockItem[]): ClockItem | undefined {
  const found = clocks.filter((clock) => ofClock + clock.id === setting)
  return found.sort((one, other) => other.in_force_from.localeCompare(one.in_force_from))[0]
}

export function settingName(setting: string, clocks: readonly ClockItem[]): string {
  if (!setting.startsWith(ofClock)) return wordsAt(`setting_name.${setting}`, setting)
  const name = clockOf(setting, clocks)?.name
  return name ? i18n.t('setting_name.clock', { name }) : setting
}

export function settingValue(item: SettingItem, value: string): string {
  if (!item.name.startsWith(ofClock)) return wordsAt(`setting_value.${item.name}.${value}`, value)
  const { days_max: days, unit } = item
  if (/^\d+$/.test(value)) return lengthWords({ days: Number(value), unit })
  if (value !== 'lawful') return value
  return days === undefined ? i18n.t('setting_value.clock.lawful') : i18n.t('setting_value.clock.lawful_days', { length: lengthWords({ days, unit }) })
}
