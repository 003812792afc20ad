// Two have written in the same request: both texts side by side, and somebody chooses. The other one stays
// among the versions when it was a colleague's.
import { Alert, Button, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { DraftText } from '@/shared/api/types'
import { Answered } from './answered'
import type { Clash } from './writing'

type Props = { clash: Clash; names: Names; settle: (theirs: readonly number[]) => void }

const answerTo = (text: DraftText, request: number) => text.answers.find((one) => one.request === request)

export function ClashNote({ clash, names, settle }: Props) {
  const { t } = useTranslation()
  const [theirs, choose] = useState<number[]>([])
  const writer = clash.theirs.versions.find((one) => one.step === 'written')
  const name = writer ? names.officer(writer.officer_id) : ''
  return (
    <Alert
      className="opinion-clash" showIcon type="warning" message={t('opinion.clash.title', { officer: name })}
      description={
        <>
          {clash.requests.map((request) => (
            <Radio.Group
              key={request} aria-label={t('opinion.clash.of_request', { number: request })} className="opinion-both"
              value={theirs.includes(request) ? 'theirs' : 'mine'}
              onChange={(event) => choose(event.target.value === 'theirs' ? [...theirs, request] : theirs.filter((one) => one !== request))}
            >
              <Radio value="mine">{t('opinion.clash.mine', { number: request })}</Radio>
              <Answered answer={answerTo(clash.mine, request)} cited={clash.theirs.cited} names={names} />
              <Radio value="theirs">{t('opinion.clash.theirs', { officer: name, number: request })}</Radio>
              <Answered answer={answerTo(clash.text, request)} cited={clash.theirs.cited} names={names} />
            </Radio.Group>
          ))}
          <Button onClick={() => settle(theirs)}>{t('opinion.clash.settle')}</Button>
        </>
      }
    />
  )
}
