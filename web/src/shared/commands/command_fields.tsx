import { Form, Input, InputNumber, type FormInstance } from 'antd'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useGrounds, useNames, useOfficers, type Names } from '../api/queries'
import type { Ground, MatterPage } from '../api/types'
import { ArticlesSelect } from '../fields/articles_select'
import { CategorySelect } from '../fields/category_select'
import { Choice } from '../fields/choice'
import type { Control } from '../fields/control'
import { MatterSelect } from '../fields/matter_select'
import { OneOf } from '../fields/one_of'
import { FilesField } from '../fields/files_field'
import { OrganSelect } from '../fields/organ_select'
import { peopleOf, PersonsSelect, type Person } from '../fields/persons_select'
import { useSession } from '../session'
import { i18n } from '../words/i18n'
import { AnswersField } from './answers_field'
import { answersToServe, personsServed, proposals } from './command_body'
import type { Field } from './command_forms'
import { CorrectionsField } from './corrections_field'
import './commands.css'

type Props = { field: Field; page: MatterPage; form: FormInstance; names: Names }

export function CommandField({ field, page, form, names }: Props) {
  const { t } = useTranslation()
  if (field.as === 'answers') return <AnswersField page={page} />
  if (field.as === 'corrections') return <CorrectionsField form={form} page={page} />
  if (field.as === 'branch') return <BranchField />
  // One person is everybody.
  if (field.as === 'persons' && peopleOf(page).length < 2) return null
  const isRequired = !('isOptional' in field && field.isOptional)
  return (
    <Form.Item
      name={field.name}
      label={t(labelOf(field))}
      required={isRequired}
      rules={isRequired ? [{ required: true, message: t('fault.required') }] : []}
    >
      {controlOf(field, page, names, t)}
    </Form.Item>
  )
}

export function labelOf(field: Field): 'field.text' {
  const own = 'label' in field ? field.label : undefined
  return (field.as === 'ground' ? 'field.ground' : `field.${own ?? field.name}`) as 'field.text'
}

// Asked for by the catalog itself: the compiler cannot follow a key made of two parts.
function wordOf(group: string, value: string): string {
  return i18n.t(`${group}.${value}` as 'kind.appeal')
}

function controlOf(field: Field, page: MatterPage, names: Names, t: TFunction) {
  switch (field.as) {
    case 'text':
      return <Input.TextArea rows={4} />
    case 'number':
      return <InputNumber min={field.min ?? 1} precision={0} />
    case 'organ':
      return <OrganSelect />
    case 'organs':
      return <OrganSelect isSeveral />
    case 'day':
      return <Input type="date" />
    case 'officer':
      return <OfficerSelect />
    case 'category':
      return <CategorySelect />
    case 'articles':
      return <ArticlesSelect />
    case 'ground':
      return <GroundSelect of={field.of} regulation={page.matter.regulation} />
    case 'matter':
      return <MatterSelect except={page.matter.id} />
    case 'choice':
      return (
        <Choice
          label={wordOf('field', field.name)}
          options={field.words.values.map((value) => ({ value, label: wordOf(field.words.group, value) }))}
        />
      )
    case 'petition':
      return <OneOf options={page.petitions.map((one) => ({ value: one.id, label: `${one.number} ${one.subject ?? ''}` }))} />
    case 'proposal':
      return <OneOf options={proposals(page.acts).map((act) => ({ value: act.n, label: `${act.on} ${names.officer(act.officer_id)}` }))} />
    case 'persons':
      return <ServedPersonsSelect page={page} />
    case 'files':
      return <FilesField />
    case 'served_act':
      return <OneOf options={answersToServe(page.acts).map((act) => ({ value: act.n, label: `${act.on} ${t(`act.${act.act}`)}` }))} />
    default:
      return <Input />
  }
}

// Appeals alone go by branches (Art. 31); whether one is needed, the server says.
function BranchField() {
  const { t } = useTranslation()
  const kind = Form.useWatch('kind') as string | undefined
  if (kind !== 'appeal') return null
  const branches = [6, 1, 2, 3, 4, 5] as const
  return (
    <Form.Item name="branch" label={t('field.branch')} required>
      <Choice isColumn label={t('field.branch')} options={branches.map((branch) => ({ value: branch, label: t(`branch.${branch}`) }))} />
    </Form.Item>
  )
}

// Whoever has the answer already is not asked for again.
function ServedPersonsSelect({ page, ...control }: Control<Person[]> & { page: MatterPage }) {
  const act = Form.useWatch('act') as number | undefined
  return <PersonsSelect {...control} page={page} except={personsServed(page.acts, act)} />
}

// The own organ's officers first; others stand with their organ, for whoever leads the office decides for heads too
// (Art. 28).
function OfficerSelect(control: Control<string | number>) {
  const { officer } = useSession()
  const names = useNames()
  const isOwn = (one: { organ_id: string }) => one.organ_id === officer.organ_id
  const officers = [...useOfficers()].sort((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
  return (
    <OneOf
      {...control}
      options={officers.map((one) => ({ value: one.id, label: one.name, second: isOwn(one) ? undefined : names.organ(one.organ_id) }))}
    />
  )
}

type GroundProps = Control<string | number> & { of: string; regulation: string }

function GroundSelect({ of, regulation, ...control }: GroundProps) {
  const { t } = useTranslation()
  const fitting = useGrounds().filter((ground) => ground.ground_for === of && ground.regulation === regulation)
  const names = useNames()
  const labelOf = ({ name, verified }: Ground) => (verified === 'no' ? `${name} ${t('form.to_be_confirmed')}` : name)
  return <OneOf {...control} options={fitting.map((ground) => ({ value: ground.id, label: labelOf(ground), second: names.article(ground.article) }))} />
}
