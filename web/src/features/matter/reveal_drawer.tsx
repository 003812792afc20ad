// Asks for a reason, and says before that it is recorded, before one personal value is shown. Where a second
// person has to agree first and has not, the way to ask for that is offered, with the reason as it was written.
import { useMutation } from '@tanstack/react-query'
import { Button, Drawer, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { isProblem } from '@/shared/api/problem'
import type { Names } from '@/shared/api/queries'
import type { FieldFault, MatterPage, Petition, Revealed, RevealAsked } from '@/shared/api/types'
import { Choice } from '@/shared/fields/choice'
import { FaultLines } from '@/shared/fields/fault_lines'
import { showFaults } from '@/shared/fields/faults'
import { KeyCap } from '@/shared/parts/keys'
import { ProblemNote } from '@/shared/parts/problem_note'
import { personalFields } from './person_line'
import type { Place } from './use_revealed'

export type Wanted = { petition: Petition; place: Place; field?: RevealAsked['field'] }
type Typed = { field?: RevealAsked['field']; reason?: string }
type Props = {
  wanted: Wanted
  page: MatterPage
  names: Names
  done: (value: Revealed) => void
  askToUnseal: (reason: string) => void
  close: () => void
}

export function RevealDrawer({ wanted, page, names, done, askToUnseal, close }: Props) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Typed>()
  const [faults, setFaults] = useState<FieldFault[]>([])
  const { petition, place, field } = wanted
  const revealing = useMutation({
    mutationFn: (body: RevealAsked) => bodyOf(client.POST('/api/v1/matters/{id}/reveal', { params: { path: { id: page.matter.id } }, body })),
    onSuccess: done,
    // What was shown stays in no cache.
    gcTime: 0,
  })
  const submit = (typed: Typed) => {
    setFaults([])
    const whose = place === null ? { represented: true } : { petitioner: place }
    const body = { petition_id: petition.id, ...whose, field: field ?? typed.field ?? 'name', reason: typed.reason ?? '' }
    revealing.mutate(body, { onError: (error) => setFaults(isProblem(error) ? showFaults(form, error.fields) : []) })
  }
  const name = (place === null ? petition.represented : petition.petitioners[place])?.name ?? ''
  const needed = [{ required: true, message: t('fault.required') }]
  return (
    <Drawer
      open
      width="min(480px, 100vw)"
      title={field ? t('reveal.title', { field: t(`field.${field}`), name }) : t('reveal.title_sealed')}
      onClose={close}
      closable={{ 'aria-label': t('action.close') }}
      footer={
        <div className="drawer-foot">
          <Button onClick={close}>{t('action.cancel')}</Button>
          <Button type="primary" size="large" loading={revealing.isPending} onClick={() => form.submit()}>
            {t('reveal.show')}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
          </Button>
        </div>
      }
    >
      <Form
        form={form} name="reveal" layout="vertical" disabled={revealing.isPending} initialValues={{ field: 'name' }} onFinish={submit}
        onKeyDown={(event) => { if (event.ctrlKey && event.key === 'Enter') form.submit() }}
      >
        <p className="reveal-about">{t('reveal.logged')}</p>
        {!field && <p className="reveal-about">{t('reveal.sealed')}</p>}
        {!field && (
          <Form.Item name="field" label={t('reveal.which')} rules={needed}>
            <Choice isButtons label={t('reveal.which')} options={personalFields.map((value) => ({ value, label: t(`field.${value}`) }))} />
          </Form.Item>
        )}
        <Form.Item name="reason" label={t('reveal.reason')} rules={needed} extra={t('reveal.reason_hint')}><Input.TextArea rows={3} /></Form.Item>
      </Form>
      <div role="alert">
        <ProblemNote error={revealing.error} names={names} isTyped />
        {isProblem(revealing.error) && revealing.error.code === 'approval_required' && (
          <WayToAsk page={page} ask={() => askToUnseal((form.getFieldValue('reason') as string | undefined) ?? '')} />
        )}
        <FaultLines faults={faults} />
      </div>
    </Drawer>
  )
}

function WayToAsk({ page, ask }: { page: MatterPage; ask: () => void }) {
  const { t } = useTranslation()
  const refused = page.not_now.find((one) => one.command === 'request_unsealing')
  if (page.permitted.includes('request_unsealing')) return <Button className="reveal-ask" onClick={ask}>{t('reveal.ask')}</Button>
  return refused ? <p className="reveal-about">{refused.sentence}</p> : null
}
