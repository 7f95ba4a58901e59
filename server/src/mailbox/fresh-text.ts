/** Where a mail program begins to repeat what it answers. */
const QUOTE_BEGINS = [
  /^\s*-{2,}\s*(original message|original|原始邮件|原始郵件|原邮件|邮件原件|郵件原件|原始信件|回复的原邮件|forwarded message|ursprüngliche nachricht|message d.origine|mensaje original|mensagem original|messaggio originale|元のメッセージ|원본 (메시지|메일))\s*-{2,}/i,
  /^\s*(发件人|發件人|寄件者|寄件人|差出人|보낸\s?사람|from|von|de|da|от)\s*[:：].*[@<].*$/i,
  /^\s*(发件人|發件人|寄件者|寄件人)\s*[:：].*$/,
  /^\s*(on|am|le|el|il|em|op|den)\b.{4,200}\b(wrote|schrieb.*|a écrit|escribió|ha scritto|escreveu|schreef.*|skrev.*)\s*[:：]\s*$/i,
  /^.{4,200}(のメール|님이 작성|пишет|написал\(?а?\)?|เขียนว่า|đã viết|yazdı|napisał\(?a?\)?)\s*[:：]\s*$/i,
  /^\s*(在|於|于)?\s*\d{4}\s*[-年/].{2,120}(写道|寫道|提到|wrote)\s*[:：]\s*$/,
  /^\s*.{1,80}(于|於|在)\s*\d{4}\s*[-年/].{2,80}(写道|寫道)\s*[:：]/,
  /^(?=.*\b20\d{2}\b|.*20\d{2}年).{6,160}<[^<>\s@]+@[^<>\s]+>\s*[:：]\s*$/,
  /^_{20,}\s*$/,
]
/** The first of two lines that begin a quote. */
const BROKEN = /^\s*(on|am|le|el|il|em|op|den)\b.{4,120}\b20\d{2}\b/i
/** A sender without his address, when another line of a head follows. */
const FROM = /^\s*\*?(from|von|de)\*?\s*[:：]/i
const HEAD = /^\s*\*?(sent|date|to|cc|subject|gesendet|an|envoyé|à|enviado|para)\*?\s*[:：]/i
const QUOTED = /^\s*>/
const FORWARDED = /^\s*(fw|fwd|转发|轉寄|轉發)\s*[:：]/i

/**
 * Takes the text of a mail and its subject; gives what the sender wrote now, without what the program repeats below it. A
 * forwarded mail is all of it news; where nothing would be left the whole text stays.
 */
export function freshText(text: string, subject: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ')
  if (FORWARDED.test(subject)) return tidy(plain)
  const lines = plain.split('\n')
  const end = lines.findIndex((_, n) => n > 0 && beginsQuote(lines, n))
  const kept = (end < 0 ? lines : lines.slice(0, end)).filter(line => !QUOTED.test(line))
  const fresh = tidy(kept.join('\n'))
  return fresh === '' ? tidy(plain) : fresh
}

function beginsQuote(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  const next = lines.slice(at + 1).find(each => each.trim() !== '') ?? ''
  if (FROM.test(line) && HEAD.test(next)) return true
  const both = BROKEN.test(line) ? [line, `${line} ${next}`] : [line]
  return both.some(each => QUOTE_BEGINS.some(sign => sign.test(each)))
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
