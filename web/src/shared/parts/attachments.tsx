// Papers and pictures that belong to it: dropped anywhere on the form, pasted, or chosen, also a whole folder.
// Each says how far it is; one that is refused stays with the reason until it is taken off.
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '../api/client'
import { isProblem, type Problem } from '../api/problem'
import type { FilePage } from '../api/types'
import { KeyCap } from './keys'
import './attachments.css'

type Coming = { key: string; file: File; problem: Problem | null; isSending: boolean }

function put(file: File, key: string): Promise<FilePage> {
  return bodyOf(client.POST('/api/v1/files', {
    params: { header: { 'X-File-Name': encodeURIComponent(file.name), 'Idempotency-Key': key } },
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file as unknown as string,
    bodySerializer: (body: unknown) => body as BodyInit,
  }))
}

// One after the other, so that a slow line carries the first whole.
export function useAttachments(files: FilePage[], setFiles: (change: (before: FilePage[]) => FilePage[]) => void) {
  const [coming, setComing] = useState<Coming[]>([])
  const line = useRef(Promise.resolve())
  const change = (key: string, more: Partial<Coming>) =>
    setComing((before) => before.map((one) => (one.key === key ? { ...one, ...more } : one)))
  const drop = (key: string) => setComing((before) => before.filter((one) => one.key !== key))
  const send = ({ key, file }: Coming) => {
    line.current = line.current.then(async () => {
      change(key, { isSending: true, problem: null })
      try {
        const stored = await put(file, key)
        setFiles((before) => (before.some((one) => one.id === stored.id) ? before : [...before, stored]))
        drop(key)
      } catch (error) {
        change(key, { isSending: false, problem: isProblem(error) ? error : null })
      }
    })
  }
  const add = (chosen: Iterable<File>) => {
    const more = [...chosen].map((file) => ({ key: crypto.randomUUID(), file, problem: null, isSending: true }))
    setComing((before) => [...before, ...more])
    more.forEach(send)
  }
  const remove = (id: string) => setFiles((before) => before.filter((one) => one.id !== id))
  return { files, coming, add, send, drop, remove }
}

type Attachments = ReturnType<typeof useAttachments>

export const chooserId = 'attachment_chooser'

// `caps` of the key that opens it, where the screen has one.
type ChooserProps = { add: Attachments['add']; isFolder?: boolean; caps?: string[] }

function Chooser({ add, isFolder, caps = [] }: ChooserProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input} type="file" multiple hidden aria-label={t(isFolder ? 'attachments.folder' : 'attachments.choose')}
        {...(isFolder ? { webkitdirectory: '' } : {})}
        onChange={(event) => {
          add(event.target.files ?? [])
          event.target.value = ''
        }}
      />
      <Button size="small" id={caps.length > 0 ? chooserId : undefined} onClick={() => input.current?.click()}>
        {t(isFolder ? 'attachments.folder' : 'attachments.choose')}{caps.map((cap) => <KeyCap key={cap} cap={cap} />)}
      </Button>
    </>
  )
}

export function AttachmentsPart({ attachments, caps }: { attachments: Attachments; caps?: string[] }) {
  const { t } = useTranslation()
  const { files, coming, add, send, drop, remove } = attachments
  return (
    <section className="attachments" aria-label={t('attachments.title')}>
      <div className="attachments-head">
        <span className="list-label">{t('attachments.title')}</span>
        <Chooser add={add} caps={caps} />
        <Chooser add={add} isFolder />
        <span className="hint">{t('attachments.hint')}</span>
      </div>
      <ul className="attachments-list" role="status">
        {files.map((file) => (
          <li key={file.id}>
            <bdi>{file.name}</bdi>
            <span className={`tag file-${file.state}`}>{t('attachments.taken', { state: t(`files.state.${file.state}`) })}</span>
            {file.state === 'quarantined' && <span className="doubt">{t('files.warning.quarantined')}</span>}
            <Button type="text" size="small" aria-label={t('attachments.remove', { name: file.name })} onClick={() => remove(file.id)}>{t('action.remove')}</Button>
          </li>
        ))}
        {coming.map((one) => (
          <li key={one.key}>
            <bdi>{one.file.name}</bdi>
            {one.isSending
              ? <span className="tag">{t('attachments.sending')}</span>
              : <span className="doubt">{t('attachments.refused', { sentence: one.problem?.page?.title ?? t('problem.unreachable') })}</span>}
            {!one.isSending && <Button size="small" onClick={() => send(one)}>{t('action.try_again')}</Button>}
            {!one.isSending && <Button type="text" size="small" aria-label={t('attachments.remove', { name: one.file.name })} onClick={() => drop(one.key)}>{t('action.remove')}</Button>}
          </li>
        ))}
      </ul>
    </section>
  )
}
