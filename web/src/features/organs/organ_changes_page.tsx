// Organs split, merged or abolished: what would move is shown before the change is entered.
import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { useNames } from '@/shared/api/queries'
import type { OrganChange, OrganChangeEntered, SuccessionPreview } from '@/shared/api/types'
import { useEntering } from '@/shared/entering'
import { TrialCard, TryingFoot } from '@/shared/parts/entering'
import { useSession } from '@/shared/session'
import { ChangeFields } from './change_fields'
import { ChangePreview } from './change_preview'
import { ChangesList } from './changes_list'

const limit = '50'

const ways = {
  name: 'organ_change',
  preview: (body: OrganChange, cursor: string | undefined) => bodyOf<SuccessionPreview>(client.POST('/api/v1/organs/changes/preview', {
    params: { query: { limit, cursor } }, body,
  })),
  enter: (body: OrganChange, key: string) => bodyOf<OrganChangeEntered>(client.POST('/api/v1/organs/changes', {
    params: { header: { 'Idempotency-Key': key } }, body,
  })),
}

// Fields left empty go as empty ones, so that the server names the rule that asks for them.
function askedOf(typed: Partial<OrganChange>): OrganChange {
  const successors = (typed.successors ?? []).map((one) => ({ organ_id: one?.organ_id ?? '', categories: one?.categories ?? [] }))
  return { ...typed, reason: typed.reason ?? '', successors } as OrganChange
}

export default function OrganChangesPage() {
  const { t } = useTranslation()
  const { today } = useSession()
  const names = useNames()
  const [form] = Form.useForm<OrganChange>()
  const entering = useEntering(form, ways)
  const { trial, entered } = entering
  const done = entered && t('organ_changes.done', { number: entered.n, matters: entered.effect.matters, duties: entered.effect.duties })
  return (
    <>
      <div className="page-head"><h1>{t('organ_changes.title')}</h1></div>
      <div className="entering">
        <section className="card" aria-label={t('organ_changes.form')}>
          <div className="card-head"><h2>{t('organ_changes.form')}</h2></div>
          <Form
            form={form}
            name="organ_change"
            layout="vertical"
            className="entering-body"
            disabled={entering.isEntering}
            initialValues={{ successors: [{}], in_force_from: today }}
            onValuesChange={entering.change}
            onFinish={(typed: OrganChange) => entering.attempt(askedOf(typed))}
            scrollToFirstError={{ focus: true, block: 'nearest' }}
          >
            <ChangeFields form={form} />
            <TryingFoot form={form} name="organ_change" entering={entering} />
          </Form>
        </section>
        <TrialCard entering={entering} title={t('organ_changes.preview')} word={t('organ_changes.enter')} done={done}>
          {() => <ChangePreview trial={trial} names={names} />}
        </TrialCard>
      </div>
      <ChangesList names={names} today={today} />
    </>
  )
}
