import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { BrowserRouter } from 'react-router-dom'
import { isProblem } from '@/shared/api/problem'
import { ShownKeys, ShownKeysProvider } from '@/shared/parts/keys'
import { Entrance } from './entrance'
import { theme } from './theme'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

// What a screen keeps of itself is seen in the turn in which it was pressed.
notifyManager.setScheduler(queueMicrotask)

// Everything that floats lives beside the page: a locked scroll of the body would need styles that the
// content policy refuses.
function floats(): HTMLElement {
  return document.getElementById('floats') ?? document.body
}

// Only the way to the server is worth a second try.
function isWorthRetrying(count: number, error: Error): boolean {
  return count < 2 && isProblem(error) && (error.isUnreachable || error.status === 503)
}

export function App() {
  const { i18n } = useTranslation()
  const queries = useMemo(() => new QueryClient({
    defaultOptions: { queries: { retry: isWorthRetrying, staleTime: 5_000 } },
  }), [])
  const shownKeys = useMemo(() => new ShownKeys(), [])
  return (
    <ConfigProvider
      csp={{ nonce }}
      theme={theme}
      locale={i18n.language === 'en' ? enUS : zhCN}
      button={{ autoInsertSpace: false }}
      getPopupContainer={floats}
    >
      <QueryClientProvider client={queries}>
        <ShownKeysProvider value={shownKeys}>
          <BrowserRouter future={{ v7_startTransition: true, v7_relativeSplatPath: true }}>
            <Entrance />
          </BrowserRouter>
        </ShownKeysProvider>
      </QueryClientProvider>
    </ConfigProvider>
  )
}
