import type { FieldFault, ProblemPage } from './types'

// What the server, or the way to it, answers instead of what was asked for.
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly page: ProblemPage | null,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(page?.code ?? 'unreachable')
  }

  get code(): string {
    return this.message
  }
  get fields(): FieldFault[] {
    return this.page?.fields ?? []
  }
  get isUnreachable(): boolean {
    return this.page === null
  }
  get isStale(): boolean {
    return this.status === 412
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const after = Number(response.headers.get('Retry-After'))
  const page = (await response.json().catch(() => null)) as ProblemPage | null
  return new Problem(response.status, page, after > 0 ? after : null)
}

export function isProblem(error: unknown, status?: number): error is Problem {
  return error instanceof Problem && (status === undefined || error.status === status)
}
