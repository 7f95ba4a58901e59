/** Beijing has had no other clock since 1991. */
const BEIJING_OFFSET_MS = 8 * 3_600_000

/** What WeChat takes in a field, by the type in its name; lengths in code points. */
const MOST: Readonly<Record<string, number>> = {
  thing: 20,
  phrase: 5,
  character_string: 32,
  number: 32,
  letter: 32,
  symbol: 5,
  name: 10,
  car_number: 8,
}
const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** Controls and line ends; not the two joiners, which make one character of several. */
const INVISIBLE = /(?:(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}])+/gu
const NOTHING: Readonly<Record<string, string>> = { phrase: '有进展', name: '客户', number: '0', letter: 'x' }

/**
 * Cuts a text to what WeChat takes in a field such as `thing1` or `phrase2`: characters it refuses go, what is too long loses
 * its end, never half a character or a mark of the one before; nothing becomes empty, since an empty field is refused.
 */
export function fitField(field: string, value: string): string {
  const type = field.replace(/\d+$/, '')
  const kept = allowed(type, value.replace(INVISIBLE, ' ').trim())
  const fitted = cut(kept, MOST[type] ?? MOST.thing ?? 20, type === 'thing' ? '…' : '')
  return fitted === '' ? (NOTHING[type] ?? '-') : fitted
}

/** An instant (epoch ms) as a field of type `time` or `date` wants it, on Beijing's clock. */
export function timeField(field: string, at: number): string {
  const there = new Date(at + BEIJING_OFFSET_MS)
  const day = `${there.getUTCFullYear()}年${there.getUTCMonth() + 1}月${there.getUTCDate()}日`
  return field.startsWith('date') ? day : `${day} ${there.toISOString().slice(11, 16)}`
}

function allowed(type: string, text: string): string {
  switch (type) {
    case 'phrase':
    case 'name':
      return text.replace(/[^\p{Script=Han}]/gu, '')
    case 'character_string':
      return text.replace(/[^\x20-\x7e]/g, '')
    case 'number':
      return /\d+(?:\.\d+)?/.exec(text)?.[0] ?? ''
    case 'letter':
      return text.replace(/[^A-Za-z]/g, '')
    case 'symbol':
      return text.replace(/[\p{L}\p{N}\s]/gu, '')
    default:
      return text
  }
}

function cut(text: string, most: number, ellipsis: string): string {
  const length = (part: string) => [...part].length
  if (length(text) <= most) return text
  const room = most - length(ellipsis)
  let kept = ''
  let used = 0
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += length(segment)
    if (used > room) break
    kept += segment
  }
  return kept === '' ? '' : `${kept.trimEnd()}${ellipsis}`
}
