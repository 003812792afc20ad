import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import '../words/i18n'
import type { MatterPage } from '../api/types'
import { PersonsSelect, type Person } from './persons_select'

const petition = '1'.repeat(32)
const page = { petitions: [{ id: petition, number: '260901-0001-7', petitioners: [{ name: '柳小满' }, { name: '柳小满' }, { name: '石大暑' }] }] } as unknown as MatterPage

afterEach(cleanup)

function Form({ told }: { told: (people: Person[]) => void }) {
  const [people, setPeople] = useState<Person[]>([])
  return (
    <PersonsSelect
      page={page} except={[{ petition_id: petition, petitioner: 2 }]} value={people}
      onChange={(chosen) => { setPeople(chosen); told(chosen) }}
    />
  )
}

describe('The choice of people', () => {
  it('tells two of the same name apart and leaves out whoever has it already', async () => {
    let chosen: Person[] = []
    render(<Form told={(people) => { chosen = people }} />)
    await userEvent.click(screen.getByRole('combobox'))
    expect(screen.getAllByRole('option').length).toBeGreaterThan(0)
    expect(screen.queryByText(/石大暑/)).toBeNull()
    await userEvent.click(screen.getByTitle('柳小满 · 2'))
    expect(chosen).toEqual([{ petition_id: petition, petitioner: 1 }])
  })
})
