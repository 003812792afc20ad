import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { bodyOf, client } from '@/shared/api/client'
import type { Officer } from '@/shared/api/types'
import { ProblemNote } from '@/shared/parts/problem_note'

type Credentials = { name: string; password: string }

export function LoginForm({ onEnter }: { onEnter: (officer: Officer) => void | Promise<void> }) {
  const { t } = useTranslation()
  const login = useMutation({
    mutationFn: (body: Credentials) => bodyOf(client.POST('/api/v1/sessions', { body })),
    onSuccess: (session) => onEnter(session.officer),
  })
  const needed = (message: string) => [{ required: true, message }]
  return (
    <Form<Credentials> name="login" layout="vertical" requiredMark={false} onFinish={(typed) => login.mutate(typed)}>
      <Form.Item name="name" label={t('login.name')} rules={needed(t('login.name_needed'))}>
        <Input size="large" autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="password" label={t('login.password')} rules={needed(t('login.password_needed'))}>
        <Input.Password size="large" autoComplete="current-password" />
      </Form.Item>
      <div role="alert" className="login-problem"><ProblemNote error={login.error} /></div>
      <Button type="primary" size="large" block htmlType="submit" loading={login.isPending}>
        {t('login.enter')}
      </Button>
    </Form>
  )
}
