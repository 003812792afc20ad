// The one way to the server: adds language and CSRF token, turns every refusal into a Problem.
import createClient, { type Middleware } from 'openapi-fetch'
import { reach } from '../reach'
import { Problem, problemOf } from './problem'
import type { paths } from './types'

let csrfToken = ''
let language = 'zh-CN'
let sessionEnded: () => void = () => undefined

export function sendCsrfToken(token: string) {
  csrfToken = token
}
export function askInLanguage(tag: string) {
  language = tag
}
// Runs when a request finds that nobody is logged in any more.
export function onSessionEnd(run: () => void) {
  sessionEnded = run
}

const everyRequest: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language)
    if (request.method !== 'GET') request.headers.set('X-CSRF-Token', csrfToken)
    return request
  },
  async onResponse({ request, response }) {
    const problem = response.ok ? null : await problemOf(response)
    // An answer that is no page of ours comes from something on the way.
    if (problem?.isUnreachable) reach.lose()
    else reach.regain()
    if (problem === null) return undefined
    const isLogin = request.method === 'POST' && request.url.endsWith('/sessions')
    if (response.status === 401 && !isLogin) sessionEnded()
    throw problem
  },
  onError() {
    reach.lose()
    return new Problem(0, null)
  },
}

export const client = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
})
client.use(everyRequest)

// The body of an answer that has one; refusals were thrown before.
export async function bodyOf<Body>(asked: Promise<{ data?: Body }>): Promise<Body> {
  const { data } = await asked
  if (data === undefined) throw new Problem(0, null)
  return data
}
