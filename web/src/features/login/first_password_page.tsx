// Behind a one-time link: the first password of an account. The token stands behind the #, so that it
// reaches no log.
import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import { LanguageSwitch } from '@/shared/parts/language_switch'
import { Mark } from '@/shared/parts/mark'
import { ProblemNote } from '@/shared/parts/problem_note'
import './login.css'

const lettersMin = 10

type Chosen = { password: string }

function FirstPasswordForm() {
  const { t } = useTranslation()
  const token = window.location.hash.slice(1)
  const setting = useMutation({
    mutationFn: ({ password }: Chosen) => bodyOf(client.POST('/api/v1/login_links', { body: { token, password } })),
  })
  if (setting.data) {
    return (
      <>
        <p role="status">{t('first_password.done', { account: setting.data.account })}</p>
        <Button type="primary" size="large" block href="/">{t('login.enter')}</Button>
      </>
    )
  }
  return (
    <Form<Chosen> name="first_password" layout="vertical" requiredMark={false} onFinish={(typed) => setting.mutate(typed)}>
      <Form.Item
        name="password"
        label={t('first_password.password')}
        rules={[{ required: true, min: lettersMin, message: t('first_password.too_short', { count: lettersMin }) }]}
      >
        <Input.Password size="large" autoFocus autoComplete="new-password" />
      </Form.Item>
      <div role="alert" className="login-problem"><ProblemNote error={setting.error} /></div>
      <Button type="primary" size="large" block htmlType="submit" loading={setting.isPending}>
        {t('first_password.set')}
      </Button>
    </Form>
  )
}

export function FirstPasswordPage() {
  const { t } = useTranslation()
  return (
    <main className="login">
      <div className="card login-card">
        <div className="login-head">
          <Mark />
          <div>
            <h1>{t('product')}</h1>
            <p className="hint">{t('first_password.for_what')}</p>
          </div>
        </div>
        <FirstPasswordForm />
      </div>
      <LanguageSwitch />
    </main>
  )
}
