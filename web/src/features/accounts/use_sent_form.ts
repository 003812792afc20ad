// A form of an account, sent once at a time: emptied when it was taken, and with what is refused under its fields.
import type { FormInstance } from 'antd'
import { useState } from 'react'
import { isProblem } from '@/shared/api/problem'
import type { FieldFault } from '@/shared/api/types'
import { showFaults } from '@/shared/fields/faults'

type Ends = { onSuccess: () => void; onError: (error: Error) => void }

export function useSentForm<Body>(form: FormInstance<Body>, sending: { isPending: boolean; mutate: (body: Body, ends: Ends) => void }) {
  const [faults, setFaults] = useState<FieldFault[]>([])
  const send = (body: Body) => {
    if (sending.isPending) return
    setFaults([])
    sending.mutate(body, {
      onSuccess: () => form.resetFields(),
      onError: (error) => setFaults(isProblem(error) ? showFaults(form, error.fields) : []),
    })
  }
  return { faults, send }
}
