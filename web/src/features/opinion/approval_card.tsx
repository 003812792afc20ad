// What the draft still lacks, the head's approval, and then the opinion itself. What may be done now the server
// says; while something typed is not yet kept, nothing is decided on.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Input, type FormInstance } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { giveCommand, type Seen } from '@/shared/api/matter'
import { isProblem, Problem } from '@/shared/api/problem'
import { keys, type Names } from '@/shared/api/queries'
import type { ApprovalAsked, CommandAsked, DraftPage, DraftText, FieldFault } from '@/shared/api/types'
import { proposals } from '@/shared/commands/command_body'
import { pathOf, sentenceOf } from '@/shared/fields/faults'
import { ProblemNote } from '@/shared/parts/problem_note'
import { draftKey, stepDraft } from './draft'
import { isSame, textOf } from './texts'
import type { Shown } from './writing'

type Props = { seen: Seen; draft: DraftPage; shown: Shown; text: DraftText; form: FormInstance; names: Names }

// Each try has a key of its own, but for one whose answer got lost.
function useDoing<Asked>(matter: string, run: (key: string, asked: Asked) => Promise<unknown>) {
  const queries = useQueryClient()
  const key = useRef(crypto.randomUUID())
  return useMutation({
    mutationFn: (asked: Asked) => run(key.current, asked),
    onSettled: (_, error) => {
      if (!(error instanceof Problem && error.isUnreachable)) key.current = crypto.randomUUID()
      void queries.invalidateQueries({ queryKey: draftKey(matter) })
      void queries.invalidateQueries({ queryKey: keys.matter(matter) })
      if (!error) void queries.invalidateQueries({ queryKey: keys.matters })
    },
  })
}

export function ApprovalCard({ seen, draft, shown, text, form, names }: Props) {
  const { t } = useTranslation()
  const { page, version } = seen
  const { id } = page.matter
  const [reason, setReason] = useState('')
  const stepping = useDoing(id, (key, asked: ApprovalAsked) => stepDraft(id, draft.n, key, asked))
  const giving = useDoing(id, (key, asked: CommandAsked) => giveCommand(id, version, key, asked))
  const isKept = shown.state === 'kept' && shown.n === draft.n && !shown.clash
  const isBusy = stepping.isPending || giving.isPending || !isKept
  const may = (step: DraftPage['permitted'][number]) => draft.permitted.includes(step) && draft.n > 0
  const last = draft.versions[0]
  const returned = last?.step === 'returned' ? last : undefined
  const error = stepping.error ?? giving.error
  return (
    <section className="card no-print" aria-label={t('opinion.approval.title')}>
      <div className="card-head"><h2>{t('opinion.approval.title')}</h2>{last && <span className="tag">{t(`opinion.step.${last.step}`)}</span>}</div>
      <div className="opinion-approval">
        {returned && (
          <Alert type="warning" showIcon message={t('opinion.approval.returned_by', { officer: names.officer(returned.officer_id) })} description={returned.reason} />
        )}
        <Missing faults={draft.missing} form={form} />
        {may('asked') && <Button type="primary" block disabled={isBusy} onClick={() => stepping.mutate({ step: 'asked' })}>{t('opinion.approval.ask')}</Button>}
        {may('approved') && <Button type="primary" block disabled={isBusy} onClick={() => stepping.mutate({ step: 'approved' })}>{t('opinion.approval.approve')}</Button>}
        {may('returned') && (
          <>
            <label htmlFor="opinion_reason">{t('opinion.approval.reason')}</label>
            <Input.TextArea id="opinion_reason" rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
            <FieldSentence error={stepping.error} name="reason" />
            <Button block disabled={isBusy} onClick={() => stepping.mutate({ step: 'returned', reason }, { onSuccess: () => setReason('') })}>
              {t('opinion.approval.return')}
            </Button>
          </>
        )}
        <Giving seen={seen} draft={draft} text={text} isBusy={isBusy} give={(asked) => giving.mutate(asked)} />
        {!isKept && <p className="hint">{t('opinion.approval.not_kept')}</p>}
        <div role="alert">
          {isProblem(error, 412) ? <Alert showIcon type="warning" message={t('opinion.approval.stale')} /> : <ProblemNote error={error} names={names} isTyped />}
        </div>
      </div>
    </section>
  )
}

function FieldSentence({ error, name }: { error: unknown; name: string }) {
  const fault = isProblem(error, 422) ? error.fields.find((one) => one.name === name) : undefined
  return fault ? <p className="opinion-fault" role="alert">{sentenceOf(fault)}</p> : null
}

// As the fields stand in the form.
const fields = ['result', 'fact', 'articles', 'text']

function rankOf(fault: FieldFault): number {
  const [, place, field] = pathOf(fault.name)
  return Number(place) * fields.length + fields.indexOf(String(field))
}

// Each is a way to its field.
function Missing({ faults, form }: { faults: FieldFault[]; form: FormInstance }) {
  const { t } = useTranslation()
  const placed = faults.filter((fault) => pathOf(fault.name).length === 3)
  const places = [...placed].sort((one, other) => rankOf(one) - rankOf(other))
  const others = faults.filter((fault, at) => !places.includes(fault) && faults.findIndex((one) => one.name === fault.name && one.code === fault.code) === at)
  if (faults.length === 0) return <p className="hint">{t('opinion.approval.complete')}</p>
  return (
    <>
      <h3>{t('opinion.approval.missing', { count: places.length + others.length })}</h3>
      <ul className="opinion-missing">
        {places.map((fault) => {
          const [, place, field] = pathOf(fault.name)
          return (
            <li key={fault.name}>
              <Button type="link" size="small" onClick={() => form.scrollToField(pathOf(fault.name), { focus: true, block: 'center' })}>
                {t('opinion.approval.gap', { number: Number(place) + 1, field: t(`opinion.paper.gap.${field as 'fact'}`) })}
              </Button>
              {fault.code !== 'required' && <span className="hint">{sentenceOf(fault)}</span>}
            </li>
          )
        })}
        {others.map((fault) => <li key={fault.name + fault.code}>{sentenceOf(fault)}</li>)}
      </ul>
    </>
  )
}

type GivingProps = { seen: Seen; draft: DraftPage; text: DraftText; isBusy: boolean; give: (asked: CommandAsked) => void }

// The text goes into the record as a proposal, and a head issues it: the commands of the matter page.
function Giving({ seen, draft, text, isBusy, give }: GivingProps) {
  const { t } = useTranslation()
  const { permitted, not_now: notNow, acts, matter } = seen.page
  const newest = proposals(acts)[0]
  const requests = matter.requests.map(({ request }) => request)
  const isProposed = newest !== undefined && isSame(textOf(requests, newest), text)
  const isApproved = draft.versions[0]?.step === 'approved'
  // An office that wants no approval beforehand goes the short way: proposed, then issued.
  const isStraight = draft.n > 0 && draft.missing.length === 0 && draft.versions.every(({ step }) => step === 'written')
  const bar = notNow.find((one) => one.command === 'issue_opinion')
  const answers = text.answers as Extract<CommandAsked, { command: 'propose_opinion' }>['answers']
  return (
    <>
      {(isApproved || isStraight) && !isProposed && permitted.includes('propose_opinion') && (
        <Button type={bar || isStraight ? 'default' : 'primary'} block disabled={isBusy} onClick={() => give({ command: 'propose_opinion', answers })}>
          {t(isStraight ? 'opinion.approval.propose_straight' : 'opinion.approval.propose')}
        </Button>
      )}
      {isProposed && <p className="hint">{t('opinion.approval.proposed')}</p>}
      {newest && isProposed && permitted.includes('issue_opinion') && (
        <Button type="primary" block disabled={isBusy} onClick={() => give({ command: 'issue_opinion', proposal: newest.n })}>{t('command.issue_opinion')}</Button>
      )}
      {isApproved && bar && <p className="hint">{bar.sentence}</p>}
    </>
  )
}
