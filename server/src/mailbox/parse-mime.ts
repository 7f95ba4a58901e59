import { Transform } from 'node:stream'
import type { TransformCallback } from 'node:stream'
import { simpleParser } from 'mailparser'
import type { ParsedMail, SimpleParserOptions } from 'mailparser'
import { decodeBytes } from './charset.ts'
import { cellsApart, hasCells, marked } from './table-cells.ts'

/** The longest HTML that is turned into text (characters), so that no mail keeps us busy. */
const LONGEST_HTML = 2_000_000

/** mailparser hands every text that does not call itself UTF-8 to this, in place of its own tables: labels lie. */
class ReadingIconv extends Transform {
  private readonly claimed: string
  private readonly held: Buffer[] = []

  constructor(claimed: string) {
    super()
    this.claimed = claimed
  }

  /** The way libmime asks, for encoded words. */
  convert(bytes: Buffer | string): Buffer {
    const raw = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
    return Buffer.from(decodeBytes(raw, this.claimed).text, 'utf8')
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.held.push(chunk)
    done()
  }

  override _flush(done: TransformCallback): void {
    this.push(this.convert(Buffer.concat(this.held)))
    done()
  }
}

/** Takes the bytes of a mail; gives what mailparser makes of it, with texts in the charset they are really in. */
export async function parseMime(raw: Buffer): Promise<ParsedMail> {
  const mail = await parse(raw)
  // UTF-8 is never handed on to be looked at: where it does not fit, its label is taken off and all is read again.
  const bytes = `${mail.text ?? ''}${mail.html || ''}`.includes('\ufffd') ? withoutLabels(raw) : raw
  const read = bytes === raw ? mail : await parse(bytes)
  const page = await pageInPlace(read, bytes)
  return page === null ? read : { ...read, text: await wordsOf(page) }
}

/**
 * The page that is read in place of the text: mailparser makes words of HTML that stands alone, not of HTML among other parts,
 * and runs the cells of a table together. Null where there is none, or a text beside it says the same.
 */
async function pageInPlace(mail: ParsedMail, raw: Buffer): Promise<string | null> {
  if (!mail.html) return null
  const words = (mail.text ?? '').trim()
  if (words === '') return mail.html
  if (!hasCells(mail.html)) return null
  const { text = '', html } = await parse(raw, { skipHtmlToText: true, skipTextToHtml: false })
  return text.trim() === words || !html ? null : html
}

async function wordsOf(html: string): Promise<string> {
  const alone = await parse(Buffer.from(`Content-Type: text/html; charset=utf-8\r\n\r\n${marked(html)}`))
  return cellsApart(alone.text ?? '')
}

function parse(raw: Buffer, more: SimpleParserOptions = {}): Promise<ParsedMail> {
  return simpleParser(raw, {
    Iconv: ReadingIconv,
    checksumAlgo: false,
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    maxHtmlLengthToParse: LONGEST_HTML,
    ...more,
  })
}

const TEXT_TYPE = /^(content-type:[ \t]*text\/[^;\r\n]*)((?:[^\r\n]|\r?\n[ \t])*)/gim

function withoutLabels(raw: Buffer): Buffer {
  const bytes = raw.toString('latin1')
  const marked = bytes.replace(TEXT_TYPE, (_, type: string, rest: string) => {
    const others = rest.replace(/;\s*charset\s*=\s*("[^"]*"|[^;\s]*)/i, '')
    return `${type}; charset=x-unknown${others}`
  })
  const head = bytes.slice(0, bytes.search(/\r?\n\r?\n/))
  const root = /^content-type:/im.test(head) ? '' : 'Content-Type: text/plain; charset=x-unknown\r\n'
  return Buffer.from(root + marked, 'latin1')
}
