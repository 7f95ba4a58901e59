import { ALSO, NAMED } from './place-words.mjs'
import { rowsOf, writeTable } from './write-table.mjs'

const namesIn = locale => new Intl.DisplayNames([locale], { type: 'region' })
const [MAINLAND, TAIWAN, HONG_KONG, ENGLISH] = ['zh-Hans-CN', 'zh-Hant-TW', 'zh-Hant-HK', 'en'].map(namesIn)

/** Takes a code; gives its row: names, and what people also type, without what a name already says. */
function rowOf(code) {
  const known = NAMED[code]
  const names = known
    ? [known['zh-CN'], known['zh-Hant'], known.en]
    : [MAINLAND.of(code), TAIWAN.of(code), ENGLISH.of(code).replaceAll('’', "'")]
  const typed = [code.toLowerCase(), ...(ALSO[code]?.split(', ') ?? [])]
  if (!known) typed.push(HONG_KONG.of(code), ...plainOf(ENGLISH.of(code)))
  const also = [...new Set(typed)].filter(word => !names.some(name => name.toLowerCase() === word))
  return [code, ...names, also]
}

/** An English name as typed without accents or signs, where it has any. */
function plainOf(name) {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’.]/g, '')
    .replaceAll('&', 'and')
    .toLowerCase()
  return plain === name.toLowerCase() ? [] : [plain]
}

/** Takes the codes the tables name; writes places.ts. */
export function writePlaces(codes) {
  writeTable(
    'places.ts',
    [
      'Data table. Made by `npm run tables`: names from the Unicode CLDR as Node carries it (Unicode License v3), a few named',
      'by us, and what people also type, written by us (tools/place-words.mjs). Do not edit by hand.',
    ],
    `import type { PlaceRow } from '../place.ts'
import { text } from '../../text.ts'

${rowsOf(
  'ROWS',
  'readonly (readonly [code: string, cn: string, hant: string, en: string, also: readonly string[]])[]',
  [...new Set(codes)].sort().map(rowOf),
)}
export const PLACE_ROWS: readonly PlaceRow[] = ROWS.map(([code, cn, hant, en, also]) => ({
  code,
  name: text(cn, hant, en),
  also,
}))
`,
  )
}
