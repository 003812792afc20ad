import type { FormInstance } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useScreenKeys } from '@/shared/parts/keys'
import { chooserId } from '@/shared/parts/attachments'
import { wayNames, type Draft } from './draft'
import { nameFieldOf } from './people_part'
import { nextChoice, openChosen, type Choice, type useRepeats } from './repeat_panel'

type Ways = {
  form: FormInstance<Draft>
  repeats: ReturnType<typeof useRepeats>
  choice: Choice
  choose: (choice: Choice) => void
  submit: () => void
  openList: () => void
  readBack: () => void
}

export function useDeskKeys({ form, repeats, choice, choose, submit, openList, readBack }: Ways) {
  const { t } = useTranslation()
  useScreenKeys([
    { code: 'Tab', caps: ['Tab'], label: t('key.next_field') },
    { code: 'Ways', caps: ['Alt', '1–7'], label: t('key.channel') },
    { code: 'F4', caps: ['F4'], label: t('people_list.paste'), run: openList },
    { code: 'F8', caps: ['F8'], label: t('desk.join'), run: () => choose(nextChoice(repeats.items, choice)) },
    { code: 'F9', caps: ['F9'], label: t('key.new_matter'), run: () => choose('') },
    { code: 'Alt+KeyR', caps: ['Alt', 'R'], label: t('read_back.open'), run: readBack },
    { code: 'Ctrl+Enter', caps: ['Ctrl', 'Enter'], label: t('register.submit'), run: submit },
    { code: 'Enter', caps: ['Enter'], label: t('desk.next_row'), isRare: true },
    { code: 'Backspace', caps: ['Backspace'], label: t('desk.drop_row'), isRare: true },
    { code: 'Alt+KeyO', caps: ['Alt', 'O'], label: t('desk.open'), run: () => openChosen(repeats.items, choice), isRare: true },
    { code: 'Alt+KeyA', caps: ['Alt', 'A'], label: t('attachments.choose'), run: () => document.getElementById(chooserId)?.click(), isRare: true },
    ...wayNames.map((way, place) => ({
      code: `Alt+Digit${place + 1}`, caps: ['Alt', String(place + 1)], label: t(`desk.way.${way}`), isRare: true,
      run: () => form.setFieldValue('way', way),
    })),
  ])
  useEffect(() => document.getElementById(nameFieldOf(0))?.focus(), [])
}
