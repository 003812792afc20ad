// The real program over a demonstration store of its own, and its interface as another client sees it.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const binary = process.env.MINQIAO_BINARY ?? fileURLToPath(new URL('../../build/minqiao', import.meta.url))

const matters = process.env.MINQIAO_EXPORT_ROWS ?? '40'

// A small store, if nothing else is asked for; `whole` has the county's past years too.
export async function startProgram({ whole = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'minqiao-browser-'))
  const store = join(folder, 'store')
  const made = spawnSync(binary, ['demo', '--data', store, ...(whole ? [] : ['--matters', matters])], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`demo ended with ${made.status}: ${made.stderr}`)
  const serve = (listen) => spawn(binary, ['serve', '--data', store, '--listen', listen], {
    stdio: ['ignore', 'pipe', openSync(join(folder, 'log'), 'a')] })
  let server = serve('127.0.0.1:0')
  const address = await firstAddress(server)
  const end = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
  const passwords = new Map(readFileSync(join(store, 'demo-accounts.txt'), 'utf8').trim().split('\n')
    .map((line) => line.split('\t')).map(([name, password]) => [name, password]))
  return {
    address,
    password: (account) => passwords.get(account),
    as: (account) => client(address, account, passwords.get(account)),
    // The server is away while `meanwhile` runs, and comes back under the same address.
    restart: async (meanwhile) => {
      await end()
      await meanwhile()
      server = serve(new URL(address).host)
      await firstAddress(server)
    },
    stop: async () => {
      await end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function firstAddress(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    const found = line.match(/https?:\/\/\S+/)
    if (found) return found[0].replace(/\/$/, '')
  }
  throw new Error('the server ended without an address')
}

export async function client(address, name, password) {
  const ask = async (method, path, { body, headers } = {}) => {
    const answer = await fetch(address + path, {
      method,
      headers: { 'Content-Type': 'application/json', Connection: 'close', ...headers },
      body: body && JSON.stringify(body),
    })
    const text = await answer.text()
    return { status: answer.status, etag: answer.headers.get('etag'), body: text ? JSON.parse(text) : null }
  }
  const session = await ask('POST', '/api/v1/sessions', { body: { name, password } })
  if (session.status !== 201) throw new Error(`${name} cannot log in: ${session.status}`)
  const headers = { Authorization: `Bearer ${session.body.token}` }
  return {
    get: (path) => ask('GET', path, { headers }),
    post: (path, body, more = {}) => ask('POST', path, { body, headers: { ...headers, ...more } }),
    put: (path, body, more = {}) => ask('PUT', path, { body, headers: { ...headers, ...more } }),
  }
}
