// How days are counted here: what each setting says and since when. A change is tried first, as a holiday
// notice is: the due days that would move are shown, then it is entered from a day on.
import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { useNames } from '@/shared/api/queries'
import type { Redating, SettingAsked, SettingEntered } from '@/shared/api/types'
import { useEntering } from '@/shared/entering'
import { TrialCard, TryingFoot } from '@/shared/parts/entering'
import { ProblemNote } from '@/shared/parts/problem_note'
import { RedatingPreview } from '@/shared/parts/redating_preview'
import { useSession } from '@/shared/session'
import { ClocksCard } from './clocks_card'
import { SettingFields } from './setting_fields'
import { SettingsList } from './settings_list'
import { useClocks, useSettings } from './use_settings'
import './settings.css'

const limit = '50'

const ways = {
  name: 'setting',
  preview: (body: SettingAsked, cursor: string | undefined) => bodyOf<Redating>(client.POST('/api/v1/settings/preview', {
    params: { query: { limit, cursor } }, body,
  })),
  enter: (body: SettingAsked, key: string) => bodyOf<SettingEntered>(client.POST('/api/v1/settings', {
    params: { header: { 'Idempotency-Key': key } }, body,
  })),
}

export default function SettingsPage() {
  const { t } = useTranslation()
  const { today } = useSession()
  const names = useNames()
  const settings = useSettings()
  const clocks = useClocks().data?.items ?? []
  const [form] = Form.useForm<SettingAsked>()
  const entering = useEntering(form, ways)
  const { trial, entered } = entering
  const items = settings.data?.items ?? []
  const done = entered && t('settings.done', { moved: entered.effect.moved, on_time: entered.effect.become_on_time, late: entered.effect.become_late })
  const change = (name: string) => {
    form.setFieldsValue({ name, value: undefined })
    entering.change()
    form.scrollToField('name', { focus: true, block: 'center' })
  }
  return (
    <>
      <div className="page-head"><h1>{t('settings.title')}</h1></div>
      <ProblemNote error={settings.error} names={names} />
      {settings.data && (
        <>
          <div className="entering">
            <section className="card" aria-label={t('settings.form')}>
              <div className="card-head"><h2>{t('settings.form')}</h2></div>
              <Form<SettingAsked>
                form={form}
                name="setting"
                layout="vertical"
                className="entering-body"
                disabled={entering.isEntering}
                initialValues={{ in_force_from: today }}
                onValuesChange={(changed: Partial<SettingAsked>) => {
                  if (changed.name) form.setFieldValue('value', undefined)
                  entering.change()
                }}
                onFinish={entering.attempt}
                scrollToFirstError={{ focus: true, block: 'nearest' }}
              >
                <SettingFields form={form} settings={items} clocks={clocks} />
                <TryingFoot form={form} name="setting" entering={entering} />
              </Form>
            </section>
            <TrialCard entering={entering} title={t('settings.preview')} word={t('settings.enter')} done={done}>
              {() => <RedatingPreview trial={trial} names={names} today={today} />}
            </TrialCard>
          </div>
          <SettingsList settings={items} clocks={clocks} names={names} today={today} change={change} />
        </>
      )}
      <ClocksCard names={names} />
    </>
  )
}
