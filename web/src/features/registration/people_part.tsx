// Who it comes from: one row a person. Of a group the rows are those who speak for it, the others stand in
// the pasted list.
import { Button, Form, Input, type FormInstance } from 'antd'
import { useTranslation } from 'react-i18next'
import { KeyCap } from '@/shared/parts/keys'
import { useSession } from '@/shared/session'
import { ways, type Draft, type Person } from './draft'
import { isWholeIdNumber, readIdNumber } from './id_number'
import { IdNumberField } from './id_number_field'

type Props = { form: FormInstance<Draft>; draft: Draft; openList: () => void }

export const nameFieldOf = (place: number) => `petition_petitioners_${place}_name`

export function focusField(id: string) {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

export function PeoplePart({ form, draft, openList }: Props) {
  const { t } = useTranslation()
  if (draft.anonymous) return <p className="hint">{t('register.nobody_named')}</p>
  return (
    <fieldset className="part">
      <legend>{t(ways[draft.way].isGroup ? 'desk.representatives' : 'register.who')}</legend>
      <Form.List name="petitioners">
        {(rows, { add, remove }) => (
          <div className="people-rows">
            <div className="people-ways">
              <Button type="link" size="small" tabIndex={-1} onClick={() => { add({}); focusField(nameFieldOf(rows.length)) }}>{t('register.add_person')}<KeyCap cap="Enter" /></Button>
              <Button type="link" size="small" onClick={openList}>{t('people_list.paste')}<KeyCap cap="F4" /></Button>
            </div>
            {rows.map((row, place) => (
              <PersonRow
                key={row.key} name={row.name} place={place}
                addBelow={() => { add({}, place + 1); focusField(nameFieldOf(place + 1)) }}
                remove={rows.length > 1 ? () => { remove(row.name); focusField(nameFieldOf(Math.max(0, place - 1))) } : null}
                isEmpty={() => Object.values((form.getFieldValue(['petitioners', row.name]) ?? {}) as Person).every((value) => !value)}
              />
            ))}
            <div className="people-foot">
              <Doubts people={draft.petitioners} />
              <ListSummary draft={draft} openList={openList} />
            </div>
          </div>
        )}
      </Form.List>
    </fieldset>
  )
}

type RowProps = { name: number; place: number; addBelow: () => void; remove: (() => void) | null; isEmpty: () => boolean }

// The words above stand over the first row only; every field says its own to those who hear.
function PersonRow({ name, place, addBelow, remove, isEmpty }: RowProps) {
  const { t } = useTranslation()
  const press = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || !(event.target instanceof HTMLInputElement)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      addBelow()
    }
    if (event.key === 'Backspace' && remove && isEmpty()) {
      event.preventDefault()
      remove()
    }
  }
  const labelled = (field: 'name' | 'id_number' | 'phone' | 'address') =>
    place === 0 ? { label: t(`field.${field}`) } : {}
  const said = (field: 'name' | 'id_number' | 'phone' | 'address') => (place === 0 ? undefined : t(`field.${field}`))
  return (
    <div className="person" role="group" aria-label={t('register.person', { number: place + 1 })} onKeyDown={press}>
      <span className="number" aria-hidden="true">{place + 1}</span>
      <Form.Item name={[name, 'name']} {...labelled('name')} required={place === 0}><Input autoComplete="off" aria-label={said('name')} /></Form.Item>
      <Form.Item name={[name, 'id_number']} {...labelled('id_number')}><IdNumberField label={said('id_number')} describedBy={`doubt_${place}`} /></Form.Item>
      <Form.Item name={[name, 'phone']} {...labelled('phone')}><Input autoComplete="off" inputMode="tel" className="figures" aria-label={said('phone')} /></Form.Item>
      <Form.Item name={[name, 'address']} {...labelled('address')}><Input autoComplete="off" aria-label={said('address')} /></Form.Item>
      {remove && <Button type="text" tabIndex={-1} onClick={remove}>{t('action.remove')}</Button>}
    </div>
  )
}

function Doubts({ people }: { people: readonly (Person | undefined)[] }) {
  const { t } = useTranslation()
  const { today } = useSession()
  return (
    <div role="status" className="doubts">
      {people.map((person, place) => {
        const number = person?.id_number ?? ''
        const fault = isWholeIdNumber(number) ? readIdNumber(number, today).fault : null
        return fault && <p key={place} id={`doubt_${place}`} className="doubt">{t('desk.doubt', { number: place + 1, sentence: t(`fault.${fault}`) })}</p>
      })}
    </div>
  )
}

function ListSummary({ draft, openList }: { draft: Draft; openList: () => void }) {
  const { t } = useTranslation()
  const count = draft.cosigners.length
  const unread = draft.unread.split('\n').filter((line) => line.trim() !== '').length
  return (
    <span className="list-summary" role="status">
      {count > 0 && t('people_list.summary', { count, numbered: draft.cosigners.filter((one) => one.id_number).length })}
      {unread > 0 && <span className="doubt">{t('people_list.unread', { count: unread })}</span>}
      {count + unread > 0 && <Button type="link" size="small" tabIndex={-1} onClick={openList}>{t('people_list.look')}</Button>}
    </span>
  )
}
