// What the desk holds: the form, the choice beside it, what is attached, and the sending.
import { Form } from 'antd'
import { useRef, useState } from 'react'
import { isProblem } from '@/shared/api/problem'
import type { FieldFault, FilePage } from '@/shared/api/types'
import { showFaults } from '@/shared/fields/faults'
import { useSession } from '@/shared/session'
import { useAttachments } from '@/shared/parts/attachments'
import { askedOf, atItsRow, beginning, type Draft } from './draft'
import { useKeeping, type Attempt, type Kept } from './kept_draft'
import { useRepeats, type Choice } from './repeat_panel'
import { useRegister, useWaiting } from './use_register'
import type { Made } from './voucher'

export function useDesk(kept: Kept | null, done: (made: Made) => void) {
  const { today, officer } = useSession()
  const [form] = Form.useForm<Draft>()
  const [first] = useState<Draft>(() => ({ ...beginning(today), ...kept?.draft }))
  const draft = Form.useWatch((values: Draft) => values, { form, preserve: true }) ?? first
  const [choice, choose] = useState<Choice>(kept?.choice ?? null)
  const [faults, setFaults] = useState<FieldFault[]>([])
  const [asGiven, setAsGiven] = useState<string[]>(kept?.asGiven ?? [])
  const repeats = useRepeats(draft)
  const filesNow = () => (form.getFieldValue('files') ?? []) as FilePage[]
  const attachments = useAttachments(draft.files, (change) => form.setFieldValue('files', change(filesNow())))
  const written = (): Draft => ({ ...first, ...(form.getFieldsValue(true) as Draft) })
  const attemptNow = useRef<() => Attempt>(() => ({ key: '', bodies: [] }))
  const signature = JSON.stringify([askedOf(draft, choice, asGiven, today), draft.way, draft.unread])
  const keeping = useKeeping(officer.id, signature, () =>
    ({ draft: written(), choice, asGiven, attempt: attemptNow.current() }))
  const { registering, register, attempt } = useRegister(kept?.attempt ?? null, keeping.keepNow)
  attemptNow.current = () => attempt.current
  const submit = () => {
    const sent = written()
    setFaults([])
    register(askedOf(sent, choice, asGiven, today), {
      onSuccess: ({ answer, isEarlier }) => {
        keeping.end()
        done({ answer, isEarlier, receivedOn: sent.received_on, subject: sent.subject ?? '', isJoined: Boolean(choice) })
      },
      onError: (error) => {
        if (!isProblem(error)) return
        showFaults(form, error.fields.map((fault) => atItsRow(fault, sent)))
        setFaults(error.fields)
      },
    })
  }
  const waiting = useWaiting(registering.error, registering.isPending, submit)
  return { form, first, draft, choice, choose, faults, asGiven, setAsGiven, repeats, attachments, keeping, registering, waiting, submit }
}

export type Desk = ReturnType<typeof useDesk>
