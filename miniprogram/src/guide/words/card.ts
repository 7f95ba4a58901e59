import type { CardLanguage } from '@iws/shared/rulebook/guide'
import { w } from '../../words/words'

/** Words of the page around the counter card; those of the card itself are part of the book. */
export const CARD = {
  title: w('柜台卡片', '櫃檯卡片', 'Counter card'),
  more: w('再给店员看几句', '再給店員看幾句', 'More to show at the counter'),
  languages: w('卡片的语言', '卡片的語言', 'Language of the card'),
  missing: w(
    '卡片要先有一次查询结果，请先查询。',
    '卡片要先有一次查詢結果，請先查詢。',
    'The card needs an answer first. Please check a machine.',
  ),
  check: w('查询', '查詢', 'Check'),
}

/** What each language calls itself. */
export const OWN_NAMES: Readonly<Record<CardLanguage, string>> = {
  'zh-CN': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  ru: 'Русский',
  th: 'ไทย',
  vi: 'Tiếng Việt',
}
