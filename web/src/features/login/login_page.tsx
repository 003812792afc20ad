import { useTranslation } from 'react-i18next'
import type { Officer } from '@/shared/api/types'
import { LanguageSwitch } from '@/shared/parts/language_switch'
import { Mark } from '@/shared/parts/mark'
import { LoginForm } from './login_form'
import './login.css'

export function LoginPage({ onEnter }: { onEnter: (officer: Officer) => void | Promise<void> }) {
  const { t } = useTranslation()
  return (
    <main className="login">
      <div className="card login-card">
        <div className="login-head">
          <Mark />
          <div>
            <h1>{t('product')}</h1>
            <p className="hint">{t('login.for_whom')}</p>
          </div>
        </div>
        <LoginForm onEnter={onEnter} />
      </div>
      <LanguageSwitch />
    </main>
  )
}
