// What was taken down, in letters that the visitor reads over the desk. Right, and it is registered; wrong, and
// the cursor goes where it is mended.
import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { bothLevels, useCategories } from '@/shared/api/queries'
import { usePlaceName } from '@/shared/fields/place_select'
import { KeyCap } from '@/shared/parts/keys'
import { longDay } from '@/shared/words/day'
import type { Draft, Person } from './draft'

type Props = { isOpen: boolean; close: (field?: string) => void; closed: () => void; draft: Draft; confirm: () => void }
type Line = { field: string; words: string; values: string[] }

function personWords(person: Person, separator: string): string {
  return [person.name, person.id_number, person.phone, person.address].filter(Boolean).join(separator)
}

function useLines(draft: Draft): Line[] {
  const { t } = useTranslation()
  const all = bothLevels(useCategories())
  const placeName = usePlaceName(draft.place)
  const separator = t('list_separator')
  const people = draft.anonymous ? [t('field.anonymous')] : draft.petitioners.map((one) => personWords(one ?? {}, separator)).filter(Boolean)
  const others = draft.anonymous || draft.cosigners.length === 0 ? [] : [t('read_back.cosigners', { count: draft.cosigners.length })]
  const came = [t(`desk.way.${draft.way}`), draft.received_on ? longDay(draft.received_on) : '']
  return [
    { field: 'received_on', words: t('read_back.came'), values: [came.filter(Boolean).join(separator)] },
    { field: 'petitioners_0_name', words: t('register.who'), values: people },
    { field: '', words: t('field.cosigners'), values: others },
    { field: 'place', words: t('field.place'), values: [placeName] },
    { field: 'category', words: t('field.category'), values: [all.find((one) => one.id === draft.category)?.name ?? ''] },
    { field: 'subject', words: t('field.subject'), values: [draft.subject ?? ''] },
    { field: 'requests_0_text', words: t('field.requests'), values: draft.requests.map((one) => one?.text ?? '') },
    { field: 'text', words: t('field.text'), values: [draft.text ?? ''] },
    { field: '', words: t('attachments.title'), values: draft.files.map((file) => file.name) },
  ].map((line) => ({ ...line, values: line.values.filter(Boolean) }))
}

export function ReadBack({ isOpen, close, closed, draft, confirm }: Props) {
  const { t } = useTranslation()
  const lines = useLines(draft)
  const press = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    confirm()
  }
  return (
    <Modal
      open={isOpen} title={t('read_back.title')} onCancel={() => close()} afterClose={closed} width="min(1100px, 96vw)" className="read-back" destroyOnHidden
      modalRender={(node) => <div onKeyDown={press}>{node}</div>}
      footer={[
        <Button key="mend" size="large" onClick={() => close()}>{t('read_back.mend')}<KeyCap cap="Esc" /></Button>,
        <Button key="right" size="large" type="primary" autoFocus onClick={confirm}>{t('read_back.right')}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" /></Button>,
      ]}
    >
      <dl>
        {lines.map((line) => (line.values.length > 0 || line.field !== '') && (
          <div key={line.words} className="read-back-line">
            <dt>{line.words}</dt>
            <dd>
              {line.values.length === 0 && <span className="hint">{t('read_back.nothing')}</span>}
              {line.values.length === 1 && <bdi>{line.values[0]}</bdi>}
              {line.values.length > 1 && <ol>{line.values.map((value, place) => <li key={place}><bdi>{value}</bdi></li>)}</ol>}
            </dd>
            {line.field !== '' && <Button size="small" aria-label={t('read_back.mend_this', { field: line.words })} onClick={() => close(line.field)}>{t('read_back.change')}</Button>}
          </div>
        ))}
      </dl>
    </Modal>
  )
}
