import type { FixtureId } from './fixtures.ts'

/** How a text stands in a header or a body. `raw` puts the bytes there as they are; `split` cuts encoded words in characters. */
export type Coding = 'b' | 'q' | 'raw' | 'split' | 'split-q'
export type Charset =
  | 'utf-8'
  | 'utf-16le'
  | 'gb18030'
  | 'gbk'
  | 'gb2312'
  | 'big5'
  | 'shift_jis'
  | 'iso-2022-jp'
  | 'euc-kr'
  | 'iso-8859-1'

/** One part of a mail that is built by hand, with what lies in it: text, a file, other parts or a whole mail. */
export interface Part {
  /** The value of Content-Type, without boundary. */
  readonly type: string
  readonly head?: Readonly<Record<string, string>>
  readonly text?: string
  readonly charset?: Charset
  readonly file?: FixtureId
  /** `unpadded`: base64 without the signs of equality at its end. */
  readonly coding?: 'base64' | 'quoted-printable' | '8bit' | 'unpadded'
  readonly parts?: readonly Part[]
  /** The last boundary is missing, as in a mail cut on its way. */
  readonly unclosed?: boolean
  /** The mail that lies in a message/rfc822, and the lines at its head. */
  readonly mail?: Part
  readonly mailHead?: Readonly<Record<string, string>>
}

/** What the ticket has to know afterwards. */
export interface Known {
  readonly name?: string
  readonly phone?: string
  readonly serial?: string
}

/** What has to become of a mail, written by hand. `case` names the mail that opened the ticket. */
export type Expected =
  | {
      readonly is: 'new'
      /** Several: any of them is right. */
      readonly name?: string | null | readonly string[]
      readonly phone?: string | null
      readonly serial?: string | null
    }
  | {
      readonly is: 'joins'
      readonly case: string
      readonly way: 'number' | 'reference' | 'serial'
      readonly then?: Known
    }
  | { readonly is: 'unclear'; readonly cases: readonly string[] }
  | { readonly is: 'ignored'; readonly why?: 'bounce' | 'auto-reply' | 'list' | 'own' }
  | { readonly is: 'again'; readonly case: string }

/**
 * One mail of the corpus. In subject and text `{number:CASE}` becomes the number of that mail's ticket once it is there;
 * `{lower:CASE}`, `{wide:CASE}` and `{dashed:CASE}` the same as people write it. In headers and texts `{answer:CASE}` becomes
 * the Message-ID of our answer, `{message:CASE}` that of the mail. Where nothing is said, the sender is of this mail alone.
 */
export interface MailCase {
  readonly id: string
  readonly from?: string
  readonly fromName?: string
  readonly subject: string
  readonly subjectAs?: readonly [Charset, Coding]
  /** The value of the subject's header as it stands in the mail, bytes in a string; `subject` is then only read by people. */
  readonly subjectRaw?: string
  /** What the label says where it lies. */
  readonly labelled?: string
  readonly text?: string
  readonly textAs?: readonly [Charset, 'base64' | 'quoted-printable' | '8bit']
  readonly textLabel?: string | null
  readonly html?: string
  readonly shape?: 'alternative' | 'related' | 'forwarded' | 'forwarded-inline' | 'tnef' | 'digest'
  /** The body, built by hand: text, files and shape are then not looked at. */
  readonly tree?: Part
  readonly files?: readonly FixtureId[]
  readonly fileName?: string
  readonly headers?: Readonly<Record<string, string>>
  /** `null`: the mail has none. A case: the same Message-ID as that one. */
  readonly messageId?: string | null
  /** The mail of a case it answers (`CASE`), or our answer to it (`answer:CASE`). */
  readonly answers?: string
  /** The whole mail of that case once more, with another Received line. */
  readonly redelivers?: string
  readonly expected: Expected
  /** Files that have to be kept, and how many have to be refused (none where not said; null: not judged). */
  readonly kept?: readonly FixtureId[]
  readonly refused?: number | null
  /** In what our answer has to be written. */
  readonly language?: 'zh-CN' | 'zh-Hant' | 'en'
}
