import { CARD_LANGUAGES } from '../guide.ts'
import type { CardLanguage, CardPlace, CardText } from '../guide.ts'
import { CARD_TEXTS_ASIA } from './card-texts-asia.ts'
import { CARD_TEXTS_EUROPE } from './card-texts-europe.ts'

const WRITTEN = [...CARD_TEXTS_ASIA, ...CARD_TEXTS_EUROPE]

/** The card in every language, in the order of `CARD_LANGUAGES`. No native speaker has read any of them yet. */
export const CARD_TEXTS: readonly CardText[] = CARD_LANGUAGES.flatMap(language =>
  WRITTEN.filter(text => text.language === language),
)

/**
 * Which languages of the card a place reads first, by the languages: general knowledge, checked with nobody. A place
 * that is not here, or whose own language the card does not speak yet (Dutch, Polish, Arabic …), reads English.
 */
const READS: readonly (readonly [languages: readonly CardLanguage[], places: string])[] = [
  [['zh-CN'], 'CN'],
  [['zh-Hant', 'en'], 'HK'],
  [['zh-Hant', 'pt', 'en'], 'MO'],
  [['zh-Hant'], 'TW'],
  [['en', 'zh-CN'], 'SG MY'],
  [['ja'], 'JP'],
  [['ko'], 'KR'],
  [['th'], 'TH'],
  [['vi'], 'VN'],
  [['en', 'es'], 'US'],
  [['es', 'en'], 'PR'],
  [['en', 'fr'], 'CA'],
  [['es'], 'ES MX AR BO CL CO CR CU DO EC GT GQ HN NI PA PE PY SV UY VE'],
  [['es', 'fr'], 'AD'],
  [['pt'], 'PT BR AO MZ CV GW ST'],
  [['fr'], 'FR MC GP MQ GF RE NC PF BF BJ BI CD CF CG CI CM GA GN KM MG ML NE SN TD TG DJ HT'],
  [['fr', 'en'], 'BE MA TN DZ MU'],
  [['de', 'fr', 'it'], 'CH'],
  [['fr', 'de'], 'LU'],
  [['de'], 'DE AT LI'],
  [['it'], 'IT SM VA'],
  [['ru'], 'RU BY'],
  [['ru', 'en'], 'KZ KG TJ TM UZ AM'],
]

/** One row for each place that reads something else than English first, or another language beside it. */
export const CARD_PLACES: readonly CardPlace[] = READS.flatMap(([languages, places]) =>
  places.split(' ').map(place => ({ place, languages })),
)
