import type { Attachment, HeaderLines, ParsedMail } from 'mailparser'
import type { Language } from '@iws/shared/text'
import { autoOf, headersOf } from './auto-signs.ts'
import type { Auto, MailHeaders } from './auto-signs.ts'
import { decodeBytes } from './charset.ts'
import { freshText } from './fresh-text.ts'
import { headerText } from './header-text.ts'
import { languageOfMail } from './mail-language.ts'
import { parseMime } from './parse-mime.ts'
import { isTnef, readTnef } from './tnef.ts'

const DEEPEST = 3
const MOST_FILES = 60
const LONGEST_TEXT = 8000

/** A file of a mail, inline pictures and what a forwarded mail or a winmail.dat held included. */
export interface MailFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
  readonly inline: boolean
}
/** A mail as somebody reads it. Addresses and ids are in the form in which they are compared. */
export interface Mail {
  readonly from: { readonly name: string; readonly mail: string }
  readonly subject: string
  /** What the sender wrote now; what the program repeated below it is left out. */
  readonly text: string
  /** Without its angle brackets; null where the mail has none. */
  readonly messageId: string | null
  /** What it answers, the nearest first. */
  readonly refersTo: readonly string[]
  readonly auto: Auto | null
  /** Our own server found that it does not come from whom it says. */
  readonly forged: boolean
  readonly language: Language
  readonly files: readonly MailFile[]
  /** Files beyond the most we take. */
  readonly filesLeft: number
}

/** Takes the bytes of a mail and our own addresses in small letters; gives what is in it. Throws on what is no mail at all. */
export async function readMail(raw: Buffer, ours: readonly string[]): Promise<Mail> {
  const parsed = await parseMime(raw)
  const headers = headersOf(parsed.headerLines)
  const subject = headerText(headers.first('subject')).slice(0, 500)
  const from = senderOf(parsed, headers)
  const opened = await open(parsed, 0)
  const text = freshText(opened.text, subject).slice(0, LONGEST_TEXT)
  const files = onceEach(opened.files)
  return {
    from,
    subject,
    text,
    messageId: idsIn(headers.first('message-id'))[0] ?? null,
    refersTo: refersTo(headers),
    auto: autoOf(headers, from.mail, subject, ours),
    forged: isForged(headers),
    language: languageOfMail(`${subject}\n${text}`, charsetOf(headers, parsed.headerLines)),
    files: files.slice(0, MOST_FILES),
    filesLeft: Math.max(0, files.length - MOST_FILES),
  }
}

interface Opened {
  readonly text: string
  readonly files: MailFile[]
}

/** Goes into forwarded mails and winmail.dat, not deeper than three. */
async function open(parsed: ParsedMail, depth: number): Promise<Opened> {
  const texts = [parsed.text ?? '']
  const files: MailFile[] = []
  for (const attachment of parsed.attachments) {
    const inner = depth < DEEPEST ? await inside(attachment, depth) : null
    if (inner) {
      texts.push(inner.text)
      files.push(...inner.files)
    } else files.push(fileOf(attachment, files.length))
    if (files.length > MOST_FILES * 2) break
  }
  return { text: texts.filter(text => text.trim() !== '').join('\n\n'), files }
}

/** What an attachment that is a container holds; null for a plain file. */
async function inside(attachment: Attachment, depth: number): Promise<Opened | null> {
  if (/^message\/(rfc822|global)$/i.test(attachment.contentType)) {
    const parsed = await parseMime(attachment.content)
    const headers = headersOf(parsed.headerLines)
    const opened = await open(parsed, depth + 1)
    return { ...opened, text: `${headerText(headers.first('subject'))}\n${opened.text}` }
  }
  if (!isTnef(attachment.content)) return null
  const tnef = readTnef(attachment.content, raw => decodeBytes(raw, '').text)
  // Broken or empty: the whole of it is kept, so that nothing is lost.
  if (!tnef.whole && tnef.files.length === 0) return null
  const files = tnef.files.map(({ name, type, bytes }, n) => ({
    name: nameOf(name, type, n),
    type,
    bytes,
    inline: false,
  }))
  const broken = tnef.whole ? [] : [fileOf(attachment, files.length)]
  return { text: tnef.body ? decodeBytes(tnef.body, '').text : '', files: [...files, ...broken] }
}

function fileOf(attachment: Attachment, n: number): MailFile {
  const { content, contentType: type, filename, contentDisposition, related } = attachment
  return {
    name: nameOf(filename ?? '', type, n),
    type,
    bytes: content,
    inline: related === true || contentDisposition === 'inline',
  }
}

/** Without pictures that are shown in the text and came as another part too. Whoever attaches a file twice means two. */
function onceEach(files: readonly MailFile[]): MailFile[] {
  const attached = files.filter(file => !file.inline)
  return files.filter(
    (file, n) =>
      !file.inline ||
      ![...attached, ...files.slice(0, n)].some(other => other !== file && other.bytes.equals(file.bytes)),
  )
}

/** A name that is safe to show: the last part, nothing that cannot be seen, not too long. */
function nameOf(given: string, type: string, n: number): string {
  const last = given.split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .trim()
    .slice(-120)
  return plain === '' ? `${n + 1}.${/^[a-z]+\/([a-z0-9]{1,8})$/.exec(type)?.[1] ?? 'bin'}` : plain
}

/** The address a mail comes from, in small letters; empty where it has none. */
export function senderOf(parsed: ParsedMail, headers: MailHeaders): Mail['from'] {
  const first = parsed.from?.value[0]
  const one = first?.group?.[0] ?? first
  const raw = headerText(headers.first('from'))
  const mail = (one?.address ?? /[^\s<>",;]+@[^\s<>",;]+/.exec(raw)?.[0] ?? '').trim().toLowerCase()
  const name = raw
    .replace(/<[^>]*>/g, '')
    .replaceAll('"', '')
    .trim()
  return { name: name.toLowerCase() === mail ? '' : name.slice(0, 80), mail: mail.slice(0, 254) }
}

/** The first of these lines is that of the last server on the way, our own; what stands below may be anybody's. */
function isForged(headers: MailHeaders): boolean {
  return /\bdmarc\s*=\s*fail\b/i.test(headers.first('authentication-results'))
}

function refersTo(headers: MailHeaders): string[] {
  const answered = idsIn(headers.first('in-reply-to'))
  const thread = idsIn(headers.first('references')).reverse()
  return [...new Set([...answered, ...thread])].slice(0, 30)
}

/** The ids in a header, without their angle brackets. */
export function idsIn(value: string): string[] {
  const inBrackets = [...value.matchAll(/<\s*([^<>\s]+)\s*>/g)].map(match => match[1] ?? '')
  const bare = value.trim()
  return inBrackets.length > 0 || bare === '' || /\s/.test(bare) ? inBrackets : [bare]
}

/** The charset that the subject or the body calls itself, for the language. */
function charsetOf(headers: MailHeaders, lines: HeaderLines): string {
  const subject = /=\?([^?]+)\?[bq]\?/i.exec(headers.first('subject'))?.[1]
  const body = lines.find(each => each.key === 'content-type')?.line ?? ''
  return subject ?? /charset\s*=\s*"?([\w.:-]+)/i.exec(body)?.[1] ?? ''
}
