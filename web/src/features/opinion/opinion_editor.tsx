import { useQueryClient } from '@tanstack/react-query'
import { Form, type FormInstance } from 'antd'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router-dom'
import type { Seen } from '@/shared/api/matter'
import { useNames } from '@/shared/api/queries'
import type { DraftPage, DraftText } from '@/shared/api/types'
import { AnswersField } from '@/shared/commands/answers_field'
import { AlsoHere } from '@/shared/parts/also_here'
import { useScreenKeys } from '@/shared/parts/keys'
import { useSession } from '@/shared/session'
import { dayWords } from '@/shared/words/day'
import { ApprovalCard } from './approval_card'
import { AskedCard } from './asked_card'
import { ClashNote } from './clash_note'
import { draftKey } from './draft'
import { Paper } from './paper'
import { KeptLine } from './kept_line'
import { textOf, type Typed } from './texts'
import { VersionsCard } from './versions_card'
import { Writing } from './writing'

// The request whose fields the cursor is in, or -1.
function placeOfFocus(panels: HTMLElement[]): number {
  return panels.findIndex((panel) => panel.contains(document.activeElement))
}

const panelsShown = () => [...document.querySelectorAll<HTMLElement>('.opinion-form fieldset')]

function step(by: number) {
  const panels = panelsShown()
  const next = panels[Math.max(0, Math.min(panels.length - 1, placeOfFocus(panels) + by))]
  next?.querySelector<HTMLElement>('textarea')?.focus()
}

// A control of the request the cursor is in; of the first one before it is in any.
function control(selector: string): HTMLElement | undefined {
  const panels = panelsShown()
  return panels[Math.max(0, placeOfFocus(panels))]?.querySelector<HTMLElement>(selector) ?? undefined
}

const results = [1, 2, 3]

function useWriting(matter: string, requests: number[], first: DraftPage, form: FormInstance<Typed>) {
  const { officer } = useSession()
  const queries = useQueryClient()
  const [writing] = useState(() => new Writing({ matter, officer: officer.id, requests, first }))
  const [text, setText] = useState(writing.begun)
  const [hasTyped, setTyped] = useState(false)
  const state = useSyncExternalStore(writing.listen, writing.read)
  useEffect(() => {
    writing.told = {
      show: (shown: DraftText) => { form.setFieldsValue(shown); setText(shown) },
      kept: () => void queries.invalidateQueries({ queryKey: draftKey(matter) }),
    }
    void writing.send()
    return writing.leave
  }, [writing, form, queries, matter])
  useEffect(() => writing.follow(first), [writing, first])
  const type = () => {
    const typed = textOf(requests, form.getFieldsValue(true) as Typed)
    setText(typed)
    setTyped(true)
    writing.type(typed)
  }
  // An earlier version goes on as the newest; what stood here stays among the versions.
  const restore = (version: DraftText) => {
    const whole = textOf(requests, version)
    form.setFieldsValue(whole)
    setText(whole)
    writing.type(whole)
  }
  return { writing, state, text, hasTyped, type, restore }
}

export function OpinionEditor({ seen, draft }: { seen: Seen; draft: DraftPage }) {
  const { t } = useTranslation()
  const go = useNavigate()
  const isFirstPage = useLocation().key === 'default'
  const { today } = useSession()
  const names = useNames()
  const [form] = Form.useForm<Typed>()
  const { matter } = seen.page
  const [requests] = useState(() => matter.requests.map(({ request }) => request))
  const { writing, state, text, hasTyped, type, restore } = useWriting(matter.id, requests, draft, form)
  useScreenKeys([
    ...results.map((place) => ({
      code: `Alt+Digit${place}`, caps: ['Alt', '1–3'], label: t('opinion.key.result'), isHidden: place > 1,
      run: () => control(`.ant-radio-button-wrapper:nth-child(${place}) input`)?.click(),
    })),
    { code: 'Alt+KeyL', caps: ['Alt', 'L'], label: t('opinion.key.article'), run: () => control('[role="combobox"]')?.focus() },
    { code: 'Ctrl+KeyS', caps: ['Ctrl', 'S'], label: t('opinion.key.keep'), run: () => void writing.send() },
    { code: 'Alt+ArrowDown', caps: ['Alt', '↓'], label: t('opinion.key.next'), run: () => step(1) },
    { code: 'Alt+ArrowUp', caps: ['Alt', '↑'], label: t('opinion.key.previous'), run: () => step(-1) },
    { code: 'Escape', caps: ['Esc'], label: t('opinion.back'), run: () => (isFirstPage ? go(`/matters/${matter.id}`, { replace: true }) : go(-1)) },
  ])
  const due = seen.page.duties.find((duty) => duty.kind === 'issue_opinion')
  return (
    <>
      <div className="page-head no-print">
        <h1>{t('opinion.title')}</h1>
        <Link to={`/matters/${matter.id}`}>{`${matter.number} ${matter.subject}`}</Link>
        {due && <span className="hint">{t('opinion.due', { day: dayWords(due.due_on, today) })}</span>}
        <KeptLine shown={state} keepNow={() => void writing.send()} />
      </div>
      <AlsoHere matter={matter.id} isWriting={hasTyped} />
      <div className="opinion-columns">
        <div className="opinion-side no-print">
          <AskedCard page={seen.page} today={today} />
          <VersionsCard matter={matter.id} page={draft} names={names} requests={matter.requests} today={today} restore={state.clash || state.state !== 'kept' ? undefined : restore} />
        </div>
        <section className="card opinion-form no-print" aria-label={t('opinion.answers')}>
          {state.clash && <ClashNote clash={state.clash} names={names} settle={(theirs) => writing.settle(theirs)} />}
          <Form<Typed> form={form} name="opinion" layout="vertical" initialValues={writing.begun} onValuesChange={type}>
            <AnswersField page={seen.page} />
          </Form>
        </section>
        <div className="opinion-side">
          <ApprovalCard seen={seen} draft={draft} shown={state} text={text} form={form} names={names} />
          <Paper page={seen.page} draft={draft} text={text} names={names} />
        </div>
      </div>
    </>
  )
}
