// Files that go along with a command. What was handed in stays with the form when it is refused.
import { useRef, useState } from 'react'
import type { FilePage } from '../api/types'
import { AttachmentsPart, useAttachments } from '../parts/attachments'
import type { Control } from './control'

export function FilesField({ onChange }: Control<string[]>) {
  const [files, setFiles] = useState<FilePage[]>([])
  // One may arrive before the last has been drawn.
  const newest = useRef(files)
  const attachments = useAttachments(files, (change) => {
    newest.current = change(newest.current)
    setFiles(newest.current)
    onChange?.(newest.current.map((file) => file.id))
  })
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        attachments.add(event.dataTransfer.files)
      }}
    >
      <AttachmentsPart attachments={attachments} />
    </div>
  )
}
