import { say } from '@iws/shared/text'
import type { Fill, Language } from '@iws/shared/text'
import { serialTail } from '@iws/shared/machine/serial'
import type { Access } from './mail-access.service.ts'
import type { Mail } from './read-mail.ts'
import { REFUSALS } from './refused-files.ts'
import { ASKS, REFUSED, REPLY } from './reply-words.ts'
import { missingIn, understand } from './understand.ts'
import type { Understood } from './understand.ts'

/** The words of an answer. Its subject holds nothing personal but our own number. */
export interface Answer {
  readonly subject: string
  readonly text: string
  readonly html: string
}
/** What an answer is made of. `refused` as it stands in the mail's row, `access` where the ticket can be followed. */
export interface Answering {
  readonly kind: 'new' | 'joined' | 'unclear'
  readonly mail: Mail
  readonly number: string
  readonly refused: readonly string[]
  readonly access: Access | null
}

type Block = string | readonly string[]

/** Makes the answer to a mail in its sender's language: what was understood, masked, what is missing, the number, the code. */
export function composeReply({ kind, mail, number, refused, access }: Answering): Answer {
  const { language } = mail
  const line = (id: string, fill: Fill = {}) => sentence(id, language, fill)
  if (kind === 'unclear') return rendered(line('subjectUnclear'), language, [line('unclear')])
  const blocks: Block[] = [line(kind === 'new' ? 'received' : 'joined', { number })]
  if (kind === 'new') blocks.push(...aboutTheMail(mail, understand(mail), refused.length))
  if (refused.length > 0) blocks.push(line('refused'), refusedLines(mail, refused))
  if (mail.filesLeft > 0) blocks.push(line('filesLeft', { value: mail.filesLeft }))
  if (access?.url) blocks.push(line('web', { url: access.url }))
  if (access) blocks.push(line('claim', { code: access.code }))
  return rendered(line('subjectNew', { number }), language, blocks)
}

/** Tells the sender of a mail that his ticket was claimed. */
export function composeClaimed(number: string, language: Language): Answer {
  const subject = sentence('subjectClaimed', language, { number })
  return rendered(subject, language, [sentence('claimed', language, { number })])
}

function aboutTheMail(mail: Mail, understood: Understood, refused: number): Block[] {
  const { language } = mail
  const read = readLines(understood, mail.files.length - refused, language)
  const asks = [...missingIn(understood), ...understood.doubts].filter(
    (each, _, all) => each !== 'serial' || !all.includes('several-serials'),
  )
  const blocks: Block[] = read.length > 0 ? [sentence('understood', language), read] : []
  if (asks.length === 0) return [...blocks, sentence('nothingMissing', language)]
  return [...blocks, sentence('ask', language), asks.map(each => say(ASKS[each], language))]
}

/** Whoever reads the answer on its way learns no more than that somebody wrote. */
function readLines({ name, phone, serial }: Understood, files: number, language: Language): string[] {
  const line = (id: string, value: string | number) => sentence(id, language, { value })
  const lines: string[] = []
  if (name !== null) lines.push(line('name', `${[...name][0] ?? ''}***`))
  if (phone !== null) lines.push(line('phone', phone.slice(-4)))
  if (serial !== null) lines.push(line('serial', serialTail(serial)))
  if (files > 0) lines.push(line('files', files))
  return lines
}

function refusedLines(mail: Mail, refused: readonly string[]): string[] {
  return refused.map(each => {
    const [place = '', code] = each.split(':')
    const why = REFUSALS.find(known => known === code) ?? 'unknown'
    const name = mail.files[Number(place)]?.name ?? ''
    return `${name} (${say(REFUSED[why], mail.language)})`
  })
}

function sentence(id: string, language: Language, fill: Fill = {}): string {
  const words = REPLY[id]
  if (!words) throw new Error(`no sentence ${id}`)
  return say(words, language, fill)
}

function rendered(subject: string, language: Language, body: readonly Block[]): Answer {
  const blocks = [sentence('hello', language), ...body, sentence('robot', language)]
  const text = blocks
    .map(block => (typeof block === 'string' ? block : block.map(item => `  - ${item}`).join('\n')))
    .join('\n\n')
  const html = blocks
    .map(block => (typeof block === 'string' ? `<p>${linked(escaped(block))}</p>` : listOf(block)))
    .join('\n')
  return { subject, text: `${text}\n`, html: `<html lang="${language}"><body>\n${html}\n</body></html>` }
}

/** Our own sentences alone: what a stranger calls his files is no link. */
const linked = (html: string) =>
  html.replace(/https?:\/\/[\w./:?=&;-]+/, url => `<a href="${url}">${url}</a>`)
const listOf = (items: readonly string[]) =>
  `<ul>${items.map(item => `<li>${escaped(item)}</li>`).join('')}</ul>`
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
