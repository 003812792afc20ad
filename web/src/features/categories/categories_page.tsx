// What matters are about here, and how many are. The administrator adds, renames and withdraws; whoever has a
// list of matters comes from a number to those it counts.
import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useCategories, useNames } from '@/shared/api/queries'
import type { Category, CategoryChangeAsked } from '@/shared/api/types'
import { useSession } from '@/shared/session'
import { CategoriesTable } from './categories_table'
import { ChangeForm } from './change_form'
import { ChangesList } from './changes_list'
import './categories.css'

export default function CategoriesPage() {
  const { t } = useTranslation()
  const { officer, today } = useSession()
  const names = useNames()
  const categories = useCategories()
  const [form] = Form.useForm<CategoryChangeAsked>()
  const changes = officer.role === 'admin'
  const choose = ({ id, children, withdrawn_on: withdrawn }: Category) => {
    const kind = withdrawn ? 'restored' : form.getFieldValue('kind') as string | undefined ?? 'renamed'
    form.setFieldsValue({ kind: kind as CategoryChangeAsked['kind'], category: id, ...(children.length > 0 ? { parent: id } : {}) })
    form.scrollToField('kind', { focus: true, block: 'center' })
  }
  return (
    <>
      <div className="page-head"><h1>{t('categories.title')}</h1></div>
      {changes && (
        <div className="entering">
          <ChangeForm form={form} names={names} today={today} />
          <ChangesList names={names} today={today} />
        </div>
      )}
      <CategoriesTable categories={categories} names={names} change={changes ? choose : null} />
    </>
  )
}
