// The organs as a tree, and what of it a search leaves.
import type { OfficerItem, Organ } from '@/shared/api/types'

export type Filter = { q: string; kind?: Organ['kind']; role?: OfficerItem['role'] }
export type Found = { organ: Organ; officers: OfficerItem[] }

export class Directory {
  private readonly byId: Map<string, Organ>
  private readonly below = new Map<string, Organ[]>()

  constructor(readonly organs: readonly Organ[], readonly officers: readonly OfficerItem[]) {
    this.byId = new Map(organs.map((organ) => [organ.id, organ]))
    for (const organ of organs) {
      const parent = this.parentOf(organ)?.id ?? ''
      this.below.set(parent, [...(this.below.get(parent) ?? []), organ])
    }
  }

  find(id: string | null | undefined): Organ | undefined {
    return id ? this.byId.get(id) : undefined
  }
  parentOf(organ: Organ): Organ | undefined {
    return this.find(organ.parent_id)
  }
  childrenOf(organ: Organ | undefined): Organ[] {
    return this.below.get(organ?.id ?? '') ?? []
  }
  officersOf(organ: Organ): OfficerItem[] {
    return this.officers.filter((one) => one.organ_id === organ.id)
  }
  // From the top down, without the organ itself.
  pathOf(organ: Organ): Organ[] {
    const path: Organ[] = []
    for (let above = this.parentOf(organ); above && !path.includes(above); above = this.parentOf(above)) path.unshift(above)
    return path
  }

  // Organs of that name, or with officers of that name or post; those officers with them.
  matching({ q, kind, role }: Filter): Found[] {
    const words = q.trim()
    return this.organs.filter((organ) => !kind || organ.kind === kind).flatMap((organ) => {
      const isNamed = organ.name.includes(words)
      const ofPost = this.officersOf(organ).filter((one) => !role || one.role === role)
      const named = words === '' ? [] : ofPost.filter((one) => one.name.includes(words))
      const officers = role && isNamed ? ofPost : named
      return (isNamed && !role) || officers.length > 0 ? [{ organ, officers }] : []
    })
  }
}

export function isEmpty({ q, kind, role }: Filter): boolean {
  return q.trim() === '' && !kind && !role
}
