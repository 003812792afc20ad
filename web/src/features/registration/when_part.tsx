// How it came in, and when. The way it came decides which fields there are; what was typed stays.
import { Checkbox, Form, Input, InputNumber, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { OneOf } from '@/shared/fields/one_of'
import { peopleOf, wayNames, ways, type Draft } from './draft'

const levels = ['village', 'township', 'county', 'city', 'province', 'capital'] as const

export function WayField() {
  const { t } = useTranslation()
  return (
    <Form.Item name="way" noStyle>
      <Segmented aria-label={t('field.channel')} options={wayNames.map((way, place) => ({
        value: way, label: <>{t(`desk.way.${way}`)} <span className="hint">{place + 1}</span></>,
      }))} />
    </Form.Item>
  )
}

function HeadcountField({ draft }: { draft: Draft }) {
  const { t } = useTranslation()
  const named = Math.max(1, peopleOf(draft).length)
  const isCorrected = typeof draft.headcount === 'number' && draft.headcount !== named
  return (
    <Form.Item name="headcount" label={t('field.headcount')} extra={isCorrected && t('desk.headcount_named', { count: named })}>
      <InputNumber min={1} precision={0} placeholder={t('desk.headcount_derived', { count: named })} />
    </Form.Item>
  )
}

export function WhenPart({ today, draft }: { today: string; draft: Draft }) {
  const { t } = useTranslation()
  const { isVisit, mayBeJoint } = ways[draft.way]
  return (
    <fieldset className="part">
      <legend className="only-read">{t('register.when')}</legend>
      <div className="part-row">
        <Form.Item name="received_on" label={t('field.received_on')} required><Input type="date" max={today} /></Form.Item>
        {isVisit && (
          <Form.Item name="raised_at" label={t('field.raised_at')}>
            <OneOf placeholder={t('desk.own_level')} allowClear options={levels.map((level) => ({ value: level, label: t(`raised_at.${level}`) }))} />
          </Form.Item>
        )}
        <HeadcountField draft={draft} />
        <div className="part-checks">
          {mayBeJoint && <Form.Item name="joint_letter" valuePropName="checked"><Checkbox>{t('field.joint_letter')}</Checkbox></Form.Item>}
          <Form.Item name="anonymous" valuePropName="checked"><Checkbox>{t('field.anonymous')}</Checkbox></Form.Item>
          <Form.Item name="confidential" valuePropName="checked"><Checkbox>{t('field.confidential')}</Checkbox></Form.Item>
        </div>
      </div>
    </fieldset>
  )
}
