// The registration desk: one page that takes a petition down, and beside it whatever was here before.
import { Form } from 'antd'
import { useRef, useState } from 'react'
import { useSession } from '@/shared/session'
import { AboutPart, ComplainedList } from './about_part'
import { AttachmentsPart } from '@/shared/parts/attachments'
import { DeskFoot } from './desk_foot'
import { DeskHead } from './desk_head'
import type { Draft } from './draft'
import { readKept } from './kept_draft'
import { ListDialog } from './list_dialog'
import { LostStrip } from './lost_strip'
import { PeoplePart } from './people_part'
import { ReadBack } from './read_back'
import { RepeatPanel } from './repeat_panel'
import { useDesk } from './use_desk'
import { useDeskKeys } from './use_desk_keys'
import { Voucher, type Made } from './voucher'
import { WhenPart } from './when_part'
import './registration.css'

export default function RegistrationPage() {
  const { officer } = useSession()
  const [made, setMade] = useState<Made | null>(null)
  const [round, setRound] = useState(0)
  if (made) return <Voucher made={made} next={() => setMade(null)} />
  return <Desk key={officer.id + round} done={setMade} beginAgain={() => setRound(round + 1)} />
}

// A dialog over the form, after which the cursor goes back to where it was, or to another field.
function useFloat() {
  const [isOpen, setIsOpen] = useState(false)
  const back = useRef<HTMLElement | null>(null)
  return {
    isOpen,
    open: () => {
      back.current = document.activeElement as HTMLElement | null
      setIsOpen(true)
    },
    close: (field?: string) => {
      if (field) back.current = document.getElementById(`petition_${field}`)
      setIsOpen(false)
    },
    closed: () => back.current?.focus(),
  }
}

function Desk({ done, beginAgain }: { done: (made: Made) => void; beginAgain: () => void }) {
  const { today, officer } = useSession()
  const [kept] = useState(() => readKept(officer.id))
  const desk = useDesk(kept, done)
  const [list, readBack] = [useFloat(), useFloat()]
  const { form, draft, repeats, choice, choose, attachments, waiting, submit } = desk
  // Lines that nobody has taken would be gone with the draft: they are looked at first.
  const finish = () => { if (draft.anonymous || draft.unread.trim() === '') submit(); else list.open() }
  useDeskKeys({ form, repeats, choice, choose, submit: finish, openList: list.open, readBack: readBack.open })
  return (
    <>
      <LostStrip isWaiting={waiting.isWaiting} stop={waiting.stop} />
      <Form<Draft>
        form={form}
        name="petition"
        layout="vertical"
        className="desk"
        initialValues={desk.first}
        onFinish={finish}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          attachments.add(event.dataTransfer.files)
        }}
        onPaste={(event) => {
          if (event.clipboardData.files.length === 0) return
          event.preventDefault()
          attachments.add(event.clipboardData.files)
        }}
      >
        <section className="card desk-form">
          <DeskHead keeping={desk.keeping} restoredAt={kept?.keptAt ?? null} drop={() => { desk.keeping.end(); beginAgain() }} />
          <div className="desk-parts">
            <WhenPart today={today} draft={draft} />
            <PeoplePart form={form} draft={draft} openList={list.open} />
            <AboutPart />
            <div className="desk-last">
              <ComplainedList />
              <AttachmentsPart attachments={attachments} caps={['Alt', 'A']} />
            </div>
          </div>
          <DeskFoot desk={desk} readBack={readBack.open} />
        </section>
        <RepeatPanel repeats={repeats} choice={choice} choose={choose} />
      </Form>
      <ListDialog
        isOpen={list.isOpen} close={() => list.close()} closed={list.closed} draft={draft}
        setList={(cosigners, unread) => form.setFieldsValue({ cosigners, unread })}
      />
      <ReadBack
        isOpen={readBack.isOpen} close={readBack.close} closed={readBack.closed} draft={draft}
        confirm={() => { readBack.close(); finish() }}
      />
    </>
  )
}
