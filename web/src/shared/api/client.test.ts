import { beforeEach, describe, expect, it, vi } from 'vitest'
import { askInLanguage, bodyOf, client, onSessionEnd, sendCsrfToken } from './client'
import { Problem } from './problem'

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

const page = { title: '不行', status: 409, detail: '', code: 'not_screened', request_id: '7', article: 'regulation_2022.31' }

let sent: Request[] = []
function serverAnswers(make: () => Response | Promise<Response>) {
  sent = []
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request)
    return Promise.resolve(make())
  })
}

const me = () => client.GET('/api/v1/me')
const leave = () => client.DELETE('/api/v1/sessions/current')

async function problemFrom(asked: Promise<unknown>): Promise<Problem> {
  return asked.then(() => { throw new Error('it was not refused') }, (error: unknown) => error as Problem)
}

describe('The client', () => {
  beforeEach(() => {
    sendCsrfToken('token-1')
    askInLanguage('en')
    onSessionEnd(() => undefined)
  })

  it('sends the language always, the token only with what changes something', async () => {
    serverAnswers(() => answer(200, {}))
    await me()
    await leave()
    expect(sent.map((request) => request.headers.get('Accept-Language'))).toEqual(['en', 'en'])
    expect(sent.map((request) => request.headers.get('X-CSRF-Token'))).toEqual([null, 'token-1'])
  })

  it('makes a problem of a refusal, with its article', async () => {
    serverAnswers(() => answer(409, page))
    const problem = await problemFrom(me())
    expect([problem.status, problem.code, problem.page?.article]).toEqual([409, 'not_screened', 'regulation_2022.31'])
  })

  it('knows how long to wait', async () => {
    serverAnswers(() => answer(503, { ...page, status: 503 }, { 'Retry-After': '2' }))
    expect((await problemFrom(me())).retryAfterSeconds).toBe(2)
  })

  it('tells a lost network from a refusal', async () => {
    serverAnswers(() => Promise.reject(new TypeError('network')))
    expect((await problemFrom(me())).isUnreachable).toBe(true)
  })

  it('tells when the session has ended, but not for a wrong password', async () => {
    const ended = vi.fn()
    onSessionEnd(ended)
    serverAnswers(() => answer(401, { ...page, status: 401 }))
    await problemFrom(client.POST('/api/v1/sessions', { body: { name: 'a', password: 'b' } }))
    expect(ended).not.toHaveBeenCalled()
    await problemFrom(client.GET('/api/v1/sessions'))
    expect(ended).toHaveBeenCalledOnce()
    await problemFrom(me())
    expect(ended).toHaveBeenCalledTimes(2)
  })

  it('gives the body', async () => {
    serverAnswers(() => answer(200, { today: '2026-09-29' }))
    expect(await bodyOf(me())).toEqual({ today: '2026-09-29' })
  })
})
