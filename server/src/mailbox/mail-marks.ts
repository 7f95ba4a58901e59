import { createHash } from 'node:crypto'
import { headersOf } from './auto-signs.ts'
import { parseMime } from './parse-mime.ts'
import { idsIn, senderOf } from './read-mail.ts'

/** As much of a mail as makes it the same one when it comes again. */
export interface MailMarks {
  /** Without its angle brackets; null where the mail has none. */
  readonly messageId: string | null
  /** In small letters; empty where it has none. */
  readonly sender: string
  /** SHA-256 of the bytes: what a mail without a Message-ID is known by. Null where it has one. */
  readonly sha256: string | null
}

/** Takes the bytes of a mail; gives its marks. Only its head is read: one that comes again costs next to nothing. */
export async function readMarks(raw: Buffer): Promise<MailMarks> {
  const { messageId, sender } = await readHead(raw)
  const sha256 = messageId === null ? createHash('sha256').update(raw).digest('hex') : null
  return { messageId, sender, sha256 }
}

async function readHead(raw: Buffer): Promise<Pick<MailMarks, 'messageId' | 'sender'>> {
  const ends = ['\r\n\r\n', '\n\n'].map(end => raw.indexOf(end)).filter(at => at >= 0)
  try {
    const parsed = await parseMime(
      Buffer.concat([raw.subarray(0, Math.min(...ends, raw.length)), BLANK_LINE]),
    )
    const headers = headersOf(parsed.headerLines)
    const messageId = idsIn(headers.first('message-id'))[0] ?? null
    return { messageId, sender: senderOf(parsed, headers).mail }
  } catch {
    return { messageId: null, sender: '' }
  }
}

const BLANK_LINE = Buffer.from('\r\n\r\n')
