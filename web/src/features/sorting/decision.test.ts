import { describe, expect, it } from 'vitest'
import { beginningOf, isOpen, standingOf, stepsOf } from './decision'
import { waitingMatter } from './sorting_fixture'

const page = waitingMatter('a', '楼道漏水')
const screened = {
  ...page, permitted: ['refer', 'screen'], not_now: [],
  matter: { ...page.matter, kind: 'appeal' as const, category: 'urban_rural', branch: 6 },
}
const chosen = { kind: 'appeal', category: 'urban_rural', branch: 6, way: 'refer' as const, to_organ_id: 'x' }

describe('A way', () => {
  it('that only waits for the screening is open: the screening goes first', () => {
    expect(isOpen('refer', page)).toBe(true)
    expect(beginningOf(page).way).toBe('refer')
  })

  it('that is not possible says why; what is not for this officer is not there', () => {
    expect(standingOf('lead_into_procedure', page)?.bar?.sentence).toBe('已经导入。')
    expect(standingOf('report_urgent', page)).toBeUndefined()
  })
})

describe('A decision', () => {
  it('means simplified handling where the way passes the matter on without a report', () => {
    const meant = { ...chosen, procedure: 'simplified' }
    expect(stepsOf(meant, screened)[0]).toEqual({ command: 'screen', kind: 'appeal', category: 'urban_rural', branch: 6, procedure: 'simplified' })
    expect(stepsOf({ ...meant, way: 'assign', report_due_on: '2026-10-30' }, screened).map((step) => step.command)).toEqual(['assign'])
    const marked = { ...screened, matter: { ...screened.matter, procedure: 'simplified' as const } }
    expect(beginningOf(marked).procedure).toBe('simplified')
    expect(stepsOf(meant, marked).map((step) => step.command)).toEqual(['refer'])
    expect(stepsOf({ ...meant, procedure: 'ordinary' }, marked)[0]).toEqual({ command: 'screen', kind: 'appeal', category: 'urban_rural', branch: 6 })
  })


  it('is a screening and the way', () => {
    expect(stepsOf(chosen, page)).toEqual([
      { command: 'screen', kind: 'appeal', category: 'urban_rural', branch: 6 },
      { command: 'refer', to_organ_id: 'x' },
    ])
  })

  it('leaves out a screening that says nothing new', () => {
    expect(stepsOf(chosen, screened).map((step) => step.command)).toEqual(['refer'])
    expect(stepsOf({ ...chosen, branch: 1 }, screened).map((step) => step.command)).toEqual(['screen', 'refer'])
    expect(stepsOf({ way: 'refer', to_organ_id: 'x' }, screened)).toEqual([{ command: 'refer', to_organ_id: 'x' }])
  })

  it('sends no branch of an appeal with another kind, and no field of another way', () => {
    expect(stepsOf({ ...chosen, kind: 'suggestion', way: 'screen' }, page)).toEqual([{ command: 'screen', kind: 'suggestion', category: 'urban_rural' }])
    expect(stepsOf({ ...chosen, way: 'join', into_matter_id: 'y' }, page)).toEqual([{ command: 'join', into_matter_id: 'y' }])
  })
})
