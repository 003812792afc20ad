// Renders a page for a test: somebody logged in, and a server that answers as the test says. Not part of the
// build.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { configure, render } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { createElement, type ReactElement } from 'react'
import { MemoryRouter } from 'react-router-dom'
import { vi } from 'vitest'
import type { Me } from './api/types'
import { SessionProvider } from './session'
import './words/i18n'

export const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never, delay: null })

export function meAs(role: Me['officer']['role']): Me {
  return {
    officer: { id: '9'.repeat(32), name: '沈立夏', role, organ_id: '1'.repeat(32), organ_name: '信访局' },
    csrf_token: 'token', today: '2026-09-29', is_demonstration: true,
  }
}

// What jsdom lacks; how fast, and what is hidden, is looked at in a real browser.
export function prepareScreens() {
  configure({ asyncUtilTimeout: 20_000, defaultHidden: true })
  const styleOf = window.getComputedStyle
  vi.stubGlobal('matchMedia', () => ({ matches: false, addListener: () => undefined, removeListener: () => undefined }))
  vi.stubGlobal('getComputedStyle', (element: Element) => styleOf(element))
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} })
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.checkVisibility = () => true
}

export function openScreen(page: ReactElement, me: Me, answer: (request: Request) => Promise<Response>) {
  vi.stubGlobal('fetch', answer)
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const inRouter = createElement(MemoryRouter, { future: { v7_startTransition: true, v7_relativeSplatPath: true } }, page)
  const inSession = createElement(SessionProvider, { value: me }, inRouter)
  render(createElement(QueryClientProvider, { client: queries }, inSession))
}

// A server that keeps what one officer wants kept.
export class Keeper {
  kept: { name: string; value: string }[] = []
  answer = async (request: Request): Promise<Response> => {
    if (request.method === 'GET') return Response.json({ items: this.kept })
    this.kept = [{ name: request.url.split('/').at(-1) ?? '', ...await request.json() as { value: string } }]
    return new Response(null, { status: 204 })
  }
}

export function problem(status: number, code: string, title: string, fields: object[] = []): Response {
  return Response.json({ type: '', title, status, detail: '', code, request_id: '1', fields }, { status })
}
