import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '../words/i18n'

// Says the other language in its own words.
export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const other = i18n.language === 'en' ? 'zh-CN' : 'en'
  return (
    <Button type="text" size="small" lang={other} onClick={() => chooseLanguage(other)}>
      {t('other_language')}
    </Button>
  )
}
