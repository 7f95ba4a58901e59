import { text } from '@iws/shared/text'
import type { Language, Text } from '@iws/shared/text'
import { PLACE_NAMES } from '@iws/shared/rulebook/labels'

const OWN: Readonly<Record<string, Text>> = {
  HK: PLACE_NAMES.hongkong,
  MO: PLACE_NAMES.macao,
  TW: PLACE_NAMES.taiwan,
  CN: text('中国内地', '中國內地', 'Chinese mainland'),
}

/** Takes a two-letter code; gives the name of the country or region, or null where there is none. */
export function countryName(code: string, language: Language): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null
  const own = OWN[code]
  if (own) return own[language]
  const tag = language === 'zh-Hant' ? 'zh-Hant' : language
  const name = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }).of(code)
  return name ?? null
}
