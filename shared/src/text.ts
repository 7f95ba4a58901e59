/** The three languages of the customer's side. `zh-Hant` is written for Hong Kong and Taiwan readers, not converted. */
export const LANGUAGES = ['zh-CN', 'zh-Hant', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One sentence or term in every customer language. */
export type Text = Readonly<Record<Language, string>>

/** Values for the `{name}` places of a text. */
export type Fill = Readonly<Record<string, string | number>>

/** Gives `text` in `language`, its `{name}` places filled from `fill`; a place without a value stays as written. */
export function say(text: Text, language: Language, fill: Fill = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) =>
    fill[name] === undefined ? place : String(fill[name]),
  )
}

/** Reads a language tag such as `zh_TW`, `zh-HK`, `en-GB`; anything unknown becomes zh-CN, the page's own language. */
export function languageOf(tag: string | undefined): Language {
  const plain = (tag ?? '').replace('_', '-').toLowerCase()
  if (/^zh-(hant|tw|hk|mo)/.test(plain)) return 'zh-Hant'
  if (plain.startsWith('zh') || plain === '') return 'zh-CN'
  return 'en'
}

/** Writes a text: mainland Chinese, Hong Kong and Taiwan Chinese, English. */
export function text(cn: string, hant: string, en: string): Text {
  return { 'zh-CN': cn, 'zh-Hant': hant, en }
}
