// Holiday notices: which due days would move is shown before the notice is entered.
import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { useNames } from '@/shared/api/queries'
import type { NoticeAsked, NoticeEntered, NoticeItem, Redating } from '@/shared/api/types'
import { useEntering } from '@/shared/entering'
import { TrialCard, TryingFoot } from '@/shared/parts/entering'
import { RedatingPreview } from '@/shared/parts/redating_preview'
import { useSession } from '@/shared/session'
import { NoticeDates } from './notice_dates'
import { askedOf, beginning, type Draft } from './notice_draft'
import { NoticeFields } from './notice_fields'
import { NoticesList } from './notices_list'

const limit = '50'

const ways = {
  name: 'notice',
  preview: (body: NoticeAsked, cursor: string | undefined) => bodyOf<Redating>(client.POST('/api/v1/calendar/notices/preview', {
    params: { query: { limit, cursor } }, body,
  })),
  enter: (body: NoticeAsked, key: string) => bodyOf<NoticeEntered>(client.POST('/api/v1/calendar/notices', {
    params: { header: { 'Idempotency-Key': key } }, body,
  })),
}

// Before anything is entered: how the file, or what was typed, was understood.
function DaysRead({ days, today }: { days: NoticeItem['days']; today: string }) {
  const { t } = useTranslation()
  return (
    <div className="trial-scroll days-read" tabIndex={0} role="region" aria-label={t('notices.read')}>
      <p className="hint">{t('notices.read_count', { off: days.filter((day) => day.is_off).length, worked: days.filter((day) => !day.is_off).length })}</p>
      <NoticeDates days={days} today={today} />
    </div>
  )
}

export default function NoticesPage() {
  const { t } = useTranslation()
  const { today } = useSession()
  const names = useNames()
  const [form] = Form.useForm<Draft>()
  const entering = useEntering(form, ways)
  const { trial, entered } = entering
  const done = entered && t('notices.done', { moved: entered.effect.moved, on_time: entered.effect.become_on_time, late: entered.effect.become_late })
  return (
    <>
      <div className="page-head"><h1>{t('notices.title')}</h1></div>
      <div className="entering">
        <section className="card" aria-label={t('notices.form')}>
          <div className="card-head"><h2>{t('notices.form')}</h2></div>
          <Form<Draft>
            form={form}
            name="notice"
            layout="vertical"
            className="entering-body"
            disabled={entering.isEntering}
            initialValues={beginning}
            onValuesChange={entering.change}
            onFinish={(draft) => entering.attempt(askedOf(draft))}
            scrollToFirstError={{ focus: true, block: 'nearest' }}
          >
            <NoticeFields form={form} />
            <TryingFoot form={form} name="notice" entering={entering} />
          </Form>
        </section>
        <TrialCard entering={entering} title={t('notices.preview')} word={t('notices.enter')} done={done}>
          {() => (
            <>
              <DaysRead days={trial.data?.pages[0]?.days ?? []} today={today} />
              <RedatingPreview trial={trial} names={names} today={today} />
            </>
          )}
        </TrialCard>
      </div>
      <NoticesList names={names} today={today} />
    </>
  )
}
