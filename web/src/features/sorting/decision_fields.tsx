// What the matter is, which way it goes, and what that way asks for.
import { Checkbox, Form, type FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import { useKinds, type Names } from '@/shared/api/queries'
import type { MatterPage } from '@/shared/api/types'
import { CommandField } from '@/shared/commands/command_fields'
import { formOf } from '@/shared/commands/command_forms'
import { CategorySelect } from '@/shared/fields/category_select'
import { KeyCap } from '@/shared/parts/keys'
import { ShortArticle } from '@/shared/parts/short_article'
import { CardChoice, type Card } from './card_choice'
import { branches, kinds, meansProcedure, mustSayWhatItIs, saysWhatItIs, standingOf, ways, waysOfMany, type Decision, type Way } from './decision'
import { ReceiverField, type Barred } from './receiver_field'

type Props = {
  form: FormInstance<Decision>
  page: MatterPage
  names: Names
  barred: Barred
  isMany?: boolean
  // Back to where the keys of the screen count.
  leave: () => void
}

export function DecisionFields({ form, page, names, barred, isMany, leave }: Props) {
  const { t } = useTranslation()
  const way = Form.useWatch('way', form) as Way | undefined
  const kind = (Form.useWatch('kind', form) as MatterPage['matter']['kind'] | undefined) ?? page?.matter.kind
  const needed = [{ required: true, message: t('fault.required') }]
  return (
    <>
      {saysWhatItIs(way) && <WhatItIs form={form} page={page} names={names} isNeeded={!isMany && mustSayWhatItIs(way)} leave={leave} />}
      <Form.Item name="way" label={t('sorting.way')} rules={needed} extra={way && t(`sorting.means.${way}`)}>
        <CardChoice columns={3} name="way" label={t('sorting.way')} cards={useWayCards(page, names, isMany)} />
      </Form.Item>
      {meansProcedure(way) && <MeantSimplified />}
      {way && way !== 'screen' && formOf(way, kind).map((field) => (
        field.name === 'to_organ_id'
          ? (
            <Form.Item key={field.name} name={field.name} label={t('field.to_organ_id')} required rules={needed}>
              <ReceiverField barred={barred} chosen={leave} />
            </Form.Item>
          )
          : <CommandField key={field.name} field={field} page={page} form={form} names={names} />
      ))}
    </>
  )
}

function WhatItIs({ form, page, names, isNeeded, leave }: Pick<Props, 'form' | 'page' | 'names' | 'leave'> & { isNeeded: boolean }) {
  const { t } = useTranslation()
  const kindRows = useKinds(page.matter.regulation)
  const articleOf = (row: { article: string } | undefined) => row && <ShortArticle id={row.article} names={names} />
  const kind = Form.useWatch('kind', form)
  const rules = isNeeded ? [{ required: true, message: t('fault.required') }] : []
  return (
    <>
      <Form.Item name="kind" label={t('field.kind')} required={isNeeded} rules={rules}>
        <CardChoice
          columns={3} name="kind" label={t('field.kind')}
          cards={kinds.map((value, place) => ({
            value, label: t(`kind.${value}`), caps: [String(place + 1)], second: articleOf(kindRows.find((row) => row.id === value)),
          }))}
        />
      </Form.Item>
      <Form.Item name="category" label={t('field.category')} required={isNeeded} rules={rules}>
        <CategorySelect chosen={leave} />
      </Form.Item>
      {kind === 'appeal' && (
        <Form.Item name="branch" label={t('field.branch')} required={isNeeded}>
          <CardChoice
            columns={1} name="branch" label={t('field.branch')}
            cards={branches.map((value) => ({ value, label: t(`branch.${value}`), caps: ['Alt', String(value)] }))}
          />
        </Form.Item>
      )}
    </>
  )
}

function MeantSimplified() {
  const { t } = useTranslation()
  return (
    <Form.Item
      name="procedure" extra={t('sorting.means.simplified')}
      getValueProps={(value: unknown) => ({ checked: value === 'simplified' })}
      getValueFromEvent={(event: { target: { checked: boolean } }) => (event.target.checked ? 'simplified' : 'ordinary')}
    >
      <Checkbox>{t('sorting.simplified')}<KeyCap cap="P" /></Checkbox>
    </Form.Item>
  )
}

function useWayCards(page: MatterPage, names: Names, isMany?: boolean): Card[] {
  const { t } = useTranslation()
  const because = ({ sentence, article }: MatterPage['not_now'][number]) =>
    sentence + (article ? t('commands.article', { article: names.article(article) }) : '')
  return ways.flatMap(({ command, cap }) => {
    const standing = isMany ? (waysOfMany.includes(command) ? {} : undefined) : standingOf(command, page)
    if (!standing) return []
    const bar = 'bar' in standing ? standing.bar : undefined
    const by = page.given_by.find((one) => one.command === command)?.article
    return [{
      value: command, label: t(`command.${command}`), caps: [cap], isBarred: bar !== undefined,
      second: bar ? because(bar) : by && <ShortArticle id={by} names={names} />,
    }]
  })
}
