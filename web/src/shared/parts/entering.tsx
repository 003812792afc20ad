// The two halves of a screen on which something is tried and then entered.
import { Alert, Button, type FormInstance } from 'antd'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../api/queries'
import type { Entering } from '../entering'
import { FaultLines } from '../fields/fault_lines'
import { BusyNote } from './busy_note'
import { KeyCap, useScreenKeys } from './keys'
import { ProblemNote } from './problem_note'
import './rows.css'
import './entering.css'

// Below the fields: what was refused, and the button that tries.
export function TryingFoot({ form, name, entering }: { form: FormInstance; name: string; entering: Entering }) {
  const { t } = useTranslation()
  const names = useNames()
  useScreenKeys([
    { code: 'Tab', caps: ['Tab'], label: t('key.next_field') },
    { code: 'Ctrl+Enter', caps: ['Ctrl', 'Enter'], label: t('entering.try'), run: () => form.submit() },
  ])
  const { isTrying, isTried, isEntering } = entering
  return (
    <div className="entering-foot">
      <div role="alert">
        <ProblemNote error={entering.error} names={names} isTyped />
        <FaultLines faults={entering.faults} form={name} />
      </div>
      <Button
        htmlType="submit" size="large" type={isTried || isEntering ? 'default' : 'primary'}
        loading={isTrying} disabled={isEntering}
      >
        {t('entering.try')}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
      </Button>
    </div>
  )
}

type Props = { entering: Entering; title: string; word: string; done: string | null; children: () => ReactNode }

// Beside the form: what would follow, and the one button that enters it. It stands apart from the button that
// tries, so that a second press of that one enters nothing.
export function TrialCard({ entering, title, word, done, children }: Props) {
  const { t } = useTranslation()
  const { isTrying, isTried, isEntering, enter } = entering
  const card = useRef<HTMLElement>(null)
  const isWorthReading = isTried || done !== null
  useEffect(() => { if (isWorthReading) card.current?.focus() }, [isWorthReading])
  return (
    <section className="card trial" aria-label={title} ref={card} tabIndex={-1} aria-busy={isTrying || isEntering}>
      <div className="card-head"><h2>{title}</h2></div>
      <div className="trial-body">
        {done !== null && <Alert type="success" showIcon role="status" message={done} />}
        {isTrying && <BusyNote words={t('entering.trying')} mayLeave />}
        {!isTrying && !isTried && done === null && <p className="hint">{t('entering.first')}</p>}
        {isTried && children()}
        {isEntering && <BusyNote words={t('entering.entering')} />}
        {isTried && (
          <Button type="primary" size="large" className="trial-enter" loading={isEntering} disabled={isEntering} onClick={enter}>
            {word}
          </Button>
        )}
      </div>
    </section>
  )
}

// Rows of a trial, page by page.
export function MoreRows({ shown, count, isLoading, more }: { shown: number; count: number; isLoading: boolean; more: (() => void) | null }) {
  const { t } = useTranslation()
  return (
    <div className="trial-more">
      <span className="hint" role="status">{t('entering.shown', { shown, count })}</span>
      {more && <Button size="small" loading={isLoading} onClick={more}>{t('matters.more')}</Button>}
    </div>
  )
}
