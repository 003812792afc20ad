// One command for the matters that are ticked. What was refused stays ticked, with its reason in the list of results.
import { Button, Drawer, Form } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Names } from '@/shared/api/queries'
import type { MatterItem } from '@/shared/api/types'
import { askedOf, beginningOf } from '@/shared/commands/command_body'
import { CommandField } from '@/shared/commands/command_fields'
import { formOf } from '@/shared/commands/command_forms'
import { Choice } from '@/shared/fields/choice'
import type { Ticks } from '@/shared/list/ticks'
import type { Result } from '@/shared/many/results_card'
import { useGive } from '@/shared/many/use_give'
import { useMany } from '@/shared/many/use_many'
import { BusyNote } from '@/shared/parts/busy_note'
import { focusFirst, useFocusBack } from '@/shared/parts/focus_back'
import { KeyCap } from '@/shared/parts/keys'
import { useSession } from '@/shared/session'
import { useOffers, type Offer } from './use_offers'

type Props = { ticks: Ticks<MatterItem>; names: Names; setResults: (results: readonly Result[]) => void; close: () => void }

export function ManyDrawer({ ticks, names, setResults, close }: Props) {
  const { t } = useTranslation()
  const { offers, read, isReading, of } = useOffers(ticks.items)
  const [wanted, want] = useState<string | null>(null)
  const [form] = Form.useForm()
  useFocusBack()
  const { count, submit, stop } = useMany(useGive())
  const offer = offers.find(({ command }) => command === wanted)
  const isSending = count !== null
  // What may be done with them is read first.
  useEffect(() => focusFirst(!isReading), [isReading])
  const chosen = ticks.items.length
  const send = async (typed: object) => {
    if (!offer) return
    const came = await submit(ticks.items, () => [askedOf(offer.command, typed)])
    if (!came) return
    ticks.untick(came.done)
    setResults(came.results)
    close()
  }
  return (
    <Drawer
      open width="min(560px, 100vw)" title={t('many.title', { count: chosen })} onClose={close} maskClosable={!isSending} keyboard={!isSending}
      onKeyDown={(event) => { if (event.ctrlKey && event.key === 'Enter' && offer && !isSending) form.submit() }}
      closable={!isSending && { 'aria-label': t('action.close') }}
      footer={
        <div className="drawer-foot">
          {isSending
            ? <><BusyNote words={t('many.sending', { done: count, count: chosen })} /><Button onClick={stop}>{t('many.stop')}</Button></>
            : <Button onClick={close}>{t('action.cancel')}</Button>}
          <Button type="primary" size="large" disabled={!offer} loading={isSending} onClick={() => form.submit()}>
            {offer ? t('many.act', { command: t(`command.${offer.command}`), count: chosen }) : t('many.command')}<KeyCap cap="Ctrl" /><KeyCap cap="Enter" />
          </Button>
        </div>
      }
    >
      {isReading && <BusyNote mayLeave words={t('many.reading', { done: read, count: of })} />}
      {!isReading && offers.length === 0 && <p>{t('many.nothing')}</p>}
      {offers.length > 0 && (
        <Form
          form={form} name="many" layout="vertical" disabled={isSending} onFinish={(typed: object) => void send(typed)}
        >
          <p className="hint">{t('many.each')}</p>
          <Form.Item label={t('many.command')} required>
            <Choice
              isColumn label={t('many.command')} value={wanted ?? undefined} onChange={(command) => want(String(command))}
              options={offers.map(({ command, count: fitting }) => ({ value: command, label: t('many.fits', { command: t(`command.${command}`), fitting, count: chosen }) }))}
            />
          </Form.Item>
          {offer && <FieldsOf key={offer.command} offer={offer} names={names} />}
        </Form>
      )}
    </Drawer>
  )
}

// An extract is of one accusation, and is written on its own page.
function FieldsOf({ offer: { command, page }, names }: { offer: Offer; names: Names }) {
  const { t } = useTranslation()
  const { today } = useSession()
  const form = Form.useFormInstance()
  const fields = formOf(command, null)
  // Only what every matter may begin with alike.
  useEffect(() => { if (command === 'accept') form.setFieldsValue(beginningOf(command, page, today)) }, [command, page, today, form])
  return (
    <>
      {fields.length === 0 && <p>{t('commands.nothing_to_fill')}</p>}
      {fields.map((field) => <CommandField key={field.name} field={field} page={page} form={form} names={names} />)}
    </>
  )
}
