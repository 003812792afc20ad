// The opinion, request by request: result, fact, articles, and the answer in plain words.
import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { MatterPage } from '../api/types'
import { Choice } from '../fields/choice'
import { ArticlesSelect } from '../fields/articles_select'
import './commands.css'

const results = ['support', 'explanation', 'no_support'] as const

export function AnswersField({ page }: { page: MatterPage }) {
  const { t } = useTranslation()
  const needed = [{ required: true, message: t('fault.required') }]
  return (
    <>
      {page.matter.requests.map(({ request, text }, place) => (
        <fieldset key={request} className="answer">
          <legend>{t('answers.of_request', { number: request, text })}</legend>
          <Form.Item hidden name={['answers', place, 'request']}><Input /></Form.Item>
          <Form.Item name={['answers', place, 'result']} label={t('field.result')} rules={needed}>
            <Choice isButtons label={t('field.result')} options={results.map((value) => ({ value, label: t(`result.${value}`) }))} />
          </Form.Item>
          <Form.Item name={['answers', place, 'fact']} label={t('field.fact')} rules={needed}><Input.TextArea rows={2} /></Form.Item>
          <Form.Item name={['answers', place, 'articles']} label={t('field.articles')} rules={needed}><ArticlesSelect /></Form.Item>
          <Form.Item name={['answers', place, 'text']} label={t('field.answer_text')} rules={needed}><Input.TextArea rows={3} /></Form.Item>
        </fieldset>
      ))}
      <p className="hint">{t('answers.remedy_is_filled_in')}</p>
    </>
  )
}
