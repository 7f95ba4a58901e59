/** Labels that mail programs write and the platform's decoder does not know. */
const ALIASES: Readonly<Record<string, string>> = {
  cp936: 'gb18030',
  ms936: 'gb18030',
  gb2312: 'gb18030',
  'x-gbk': 'gb18030',
  gbk: 'gb18030',
  gb_2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  'euc-cn': 'gb18030',
  hz: 'gb18030',
  cp950: 'big5',
  ms950: 'big5',
  'x-big5': 'big5',
  'ks_c_5601-1987': 'euc-kr',
  cp949: 'euc-kr',
  cp932: 'shift_jis',
}
/** What a label without meaning for the bytes behind it says. */
const NO_LABEL = new Set(['', 'ascii', 'us-ascii', 'unknown-8bit', 'x-unknown', 'default', '8bit', 'utf-7'])

/** Frequent in letters to a service desk, in both scripts; a wrong decoding hits none of them. */
const FREQUENT = new Set(
  '的一是不了在有我他这中大来上个国和地到说时要就出会你对开也子那得着下之年过后作里用道行所然家' +
    '種這個來國說時會對開過後裡們為動種麼學業產還請問您好谢謝电電话話机機手笔筆记記本脑腦联聯想系繫' +
    '姓名号號码碼编編序列注册冊登记维維修保護护照发發票图圖片附件回复覆转轉寄邮郵箱无無法可以什么怎样樣' +
    '香港澳门門台湾灣日本美张張王李赵趙刘劉陈陳杨楊黄黃吴吳周林何郭马馬罗羅梁宋郑鄭三四小明华華文伟偉',
)

/** A text and the charset it was read as. */
export interface Decoded {
  readonly text: string
  readonly charset: string
}

/**
 * Reads bytes of a mail as text. Takes the charset they claim to be in (any spelling, perhaps none, perhaps wrong); gives the
 * reading that fits best. Never throws: what fits nothing is read byte for byte.
 */
export function decodeBytes(bytes: Uint8Array, claimed: string): Decoded {
  if (bytes.every(byte => byte < 0x80 && byte !== 0x1b)) return { text: ascii(bytes), charset: 'ascii' }
  const label = labelOf(claimed) ?? (isJapanese(bytes) ? 'iso-2022-jp' : null)
  const own = label === null ? null : strictly(bytes, label)
  const utf8 = strictly(bytes, 'utf-8')
  if (own !== null && label !== null && (label === 'utf-8' || utf8 === null || worth(own) >= worth(utf8)))
    return { text: own, charset: label }
  if (utf8 !== null) return { text: utf8, charset: 'utf-8' }
  return guessed(bytes, label)
}

/** Neither its label nor UTF-8 reads it: the two charsets of Chinese are weighed, then anything goes. */
function guessed(bytes: Uint8Array, label: string | null): Decoded {
  const best = ['gb18030', 'big5']
    .flatMap(charset => {
      const text = strictly(bytes, charset)
      return text === null ? [] : [{ text, charset }]
    })
    .sort((a, b) => worth(b.text) - worth(a.text))[0]
  if (best) return best
  const charset = label ?? 'windows-1252'
  return { text: new TextDecoder(charset).decode(bytes), charset }
}

/** The sign that begins two bytes a character stands nowhere else. */
function isJapanese(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => byte === 0x1b && bytes[at + 1] === 0x24)
}

/** A charset's name as the platform knows it; null for none, or one that must not be used. */
function labelOf(claimed: string): string | null {
  const plain = claimed
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
    .replace(/\*.*$/, '')
  if (NO_LABEL.has(plain)) return null
  const label = ALIASES[plain] ?? plain
  try {
    return new TextDecoder(label).encoding === 'gbk' ? 'gb18030' : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** The text, or null where a byte does not fit. */
function strictly(bytes: Uint8Array, charset: string): string | null {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes)
    return text.includes('\ufffd') ? null : text
  } catch {
    return null
  }
}

/** How much a text looks like one: frequent characters, against private and half-width ones that misreading makes. */
function worth(text: string): number {
  let sum = 0
  for (const sign of text) {
    if (FREQUENT.has(sign)) sum += 3
    else if (/[\ue000-\uf8ff\uff61-\uff9f\u0080-\u009f]/.test(sign)) sum -= 3
    else if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(sign))
      sum += 0.1
  }
  return sum
}

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
