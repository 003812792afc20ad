// The list of all who signed or came along: pasted, read at once, taken line by line. Lines that cannot be
// read stay in the field until somebody mends them or deletes them.
import { Button, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { KeyCap } from '@/shared/parts/keys'
import { useSession } from '@/shared/session'
import { peopleOf, type Draft, type Person } from './draft'
import { maskedIdNumber } from './id_number'
import { readList, type ReadList } from './list_lines'

type Props = { isOpen: boolean; close: () => void; closed: () => void; draft: Draft; setList: (cosigners: Person[], unread: string) => void }

export function ListDialog({ isOpen, close, closed, draft, setList }: Props) {
  const { t } = useTranslation()
  const { today } = useSession()
  const list = readList(draft.unread, peopleOf(draft), today)
  const take = () => {
    setList([...draft.cosigners, ...list.read.map((one) => one.person)], list.bad.map((one) => one.text).join('\n'))
    if (list.bad.length === 0) close()
  }
  const press = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (draft.unread.trim() === '') close()
    else take()
  }
  return (
    <Modal
      open={isOpen} title={t('people_list.title')} onCancel={close} afterClose={closed} width={760} destroyOnHidden
      modalRender={(node) => <div onKeyDown={press}>{node}</div>}
      footer={[
        <Button key="close" onClick={close}>{t('action.close')}</Button>,
        <Button key="take" type="primary" disabled={list.read.length + list.known.length === 0} onClick={take}>
          {t('people_list.take', { count: list.read.length })}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
        </Button>,
      ]}
    >
      <label htmlFor="pasted_list">{t('people_list.field')}</label>
      <Input.TextArea
        id="pasted_list" autoFocus rows={8} spellCheck={false} className="figures" aria-describedby="pasted_list_hint"
        value={draft.unread} onChange={(event) => setList(draft.cosigners, event.target.value)}
      />
      <p className="hint" id="pasted_list_hint">{t('people_list.hint')}</p>
      <Reading list={list} />
      <Taken cosigners={draft.cosigners} setCosigners={(cosigners) => setList(cosigners, draft.unread)} />
    </Modal>
  )
}

function Reading({ list }: { list: ReadList }) {
  const { t } = useTranslation()
  const { read, bad, known, doubtful } = list
  if (read.length + bad.length + known.length === 0) return null
  return (
    <div role="status" className="list-reading">
      <p>{t('people_list.read', { count: read.length })}</p>
      <ul>
        {bad.map((one) => <li key={one.line} className="doubt">{t('people_list.bad', { line: one.line, sentence: t(`people_list.fault.${one.fault}`), text: one.text })}</li>)}
        {doubtful.map((one) => <li key={one.line} className="doubt">{t('people_list.doubtful', { line: one.line, name: one.person.name ?? '' })}</li>)}
        {known.map((one) => <li key={one.line} className="hint">{t('people_list.known', { line: one.line, name: one.person.name ?? '' })}</li>)}
      </ul>
    </div>
  )
}

function Taken({ cosigners, setCosigners }: { cosigners: Person[]; setCosigners: (left: Person[]) => void }) {
  const { t } = useTranslation()
  if (cosigners.length === 0) return null
  return (
    <section aria-label={t('people_list.taken')}>
      <h3>{t('people_list.taken_count', { count: cosigners.length })}</h3>
      <ul className="list-taken" tabIndex={0}>
        {cosigners.map((one, place) => (
          <li key={place}>
            <span className="number" aria-hidden="true">{place + 1}</span>
            <b>{one.name}</b>
            <span className="hint figures">{[one.id_number && maskedIdNumber(one.id_number), one.phone, one.address].filter(Boolean).join(t('list_separator'))}</span>
            <Button type="text" size="small" onClick={() => setCosigners(cosigners.filter((_, other) => other !== place))} aria-label={t('people_list.remove', { name: one.name })}>
              {t('action.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
