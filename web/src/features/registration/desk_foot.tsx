// What is still in the way, what will be done, and the one button that does it.
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/shared/api/problem'
import { useNames } from '@/shared/api/queries'
import { KeyCap } from '@/shared/parts/keys'
import { ProblemNote } from '@/shared/parts/problem_note'
import { FaultList } from './fault_list'
import type { Desk } from './use_desk'

export function DeskFoot({ desk, readBack }: { desk: Desk; readBack: () => void }) {
  const { t } = useTranslation()
  const names = useNames()
  const { faults, asGiven, setAsGiven, registering, waiting, choice, repeats } = desk
  const joined = repeats.items.find((item) => item.matter_id === choice)
  const words = choice
    ? t('desk.will_join', { number: joined?.number ?? '' })
    : t(choice === null && repeats.items.length > 0 ? 'desk.undecided' : 'register.will_begin')
  // The end of a session has a dialog of its own.
  const isKnown = faults.length > 0 || waiting.isWaiting || isProblem(registering.error, 401)
  return (
    <div className="desk-foot">
      <FaultList faults={faults} asGiven={asGiven} setAsGiven={setAsGiven} />
      <div role="alert">{!isKnown && <ProblemNote error={registering.error} names={names} isTyped />}</div>
      <div className="desk-submit">
        <Button size="large" onClick={readBack}>{t('read_back.open')}<KeyCap cap="Alt" /><KeyCap cap="R" /></Button>
        <span className="desk-gap" />
        <span className="hint" role="status">{words}</span>
        <Button type="primary" size="large" htmlType="submit" loading={registering.isPending}>
          {t(waiting.isLost ? 'lost.submit' : 'register.submit')}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
        </Button>
      </div>
    </div>
  )
}
