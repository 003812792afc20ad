import { describe, expect, it } from 'vitest'
import { doorsOf, firstDoor } from './doors'

const ways = (role: Parameters<typeof doorsOf>[0]) => doorsOf(role).map((door) => door.to)

describe('The doors', () => {
  it('of the administrator lead to no petition', () => {
    expect(ways('admin')).toEqual(['/calendar/notices', '/settings', '/organs/changes', '/categories', '/jobs', '/organs', '/laws'])
    expect(firstDoor('admin')).toBe('/calendar/notices')
  })

  it('of whoever keeps the accounts begin with them', () => {
    expect(ways('security')).toEqual(['/accounts', '/sessions', '/organs', '/laws'])
    expect(firstDoor('security')).toBe('/accounts')
  })

  it('to sealed identities open for those who may be the second person', () => {
    const roles = ['clerk', 'sorter', 'handler', 'head', 'reviewer', 'supervisor', 'leader', 'archivist', 'discipline', 'admin', 'security', 'auditor', 'writer'] as const
    expect(roles.filter((role) => ways(role).includes('/unsealings'))).toEqual(['head', 'discipline'])
  })

  it('of those without one begin with what everybody may read', () => {
    expect(ways('writer')).toEqual(['/laws'])
    expect(firstDoor('writer')).toBe('/laws')
    expect(firstDoor('auditor')).toBe('/audit')
    expect(firstDoor('clerk')).toBe('/register')
  })

  it('of whoever has matters begin with what must be done', () => {
    for (const role of ['sorter', 'handler', 'head', 'reviewer', 'supervisor', 'leader', 'archivist', 'discipline'] as const)
      expect(firstDoor(role)).toBe('/workbench')
  })
})
