import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'
import { askInLanguage } from '../api/client'
import en from './en.json'
import zh from './zh-CN.json'

export type Language = 'zh-CN' | 'en'
const kept = 'minqiao.language'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof zh }
  }
}

function keptLanguage(): Language {
  return localStorage.getItem(kept) === 'en' ? 'en' : 'zh-CN'
}

function follow(language: string) {
  askInLanguage(language)
  document.documentElement.lang = language
  document.title = i18n.t('product')
}

void i18n.use(initReactI18next).init({
  lng: keptLanguage(),
  fallbackLng: false,
  supportedLngs: ['zh-CN', 'en'],
  resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
  interpolation: { escapeValue: false },  // React escapes
  initAsync: false,
  returnNull: false,
})
follow(i18n.language)
i18n.on('languageChanged', follow)

export function chooseLanguage(language: Language) {
  localStorage.setItem(kept, language)
  void i18n.changeLanguage(language)
}

export { i18n }
