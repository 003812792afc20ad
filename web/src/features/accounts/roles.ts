import { useTranslation } from 'react-i18next'
import type { AccountItem } from '@/shared/api/types'

const roles = [
  'clerk', 'sorter', 'handler', 'head', 'reviewer', 'supervisor', 'leader', 'writer', 'archivist', 'discipline', 'admin', 'security', 'auditor',
] as const satisfies readonly AccountItem['role'][]

export function useRoleOptions(): { value: AccountItem['role']; label: string }[] {
  const { t } = useTranslation()
  return roles.map((value) => ({ value, label: t(`role.${value}`) }))
}
