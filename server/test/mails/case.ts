import type { FixtureId } from './fixtures.ts'

/** How a text stands in a header or a body. `raw` puts the bytes there as they are; `split` cuts encoded words in characters. */
export type Coding = 'b' | 'q' | 'raw' | 'split'
export type Charset = 'utf-8' | 'gb18030' | 'gbk' | 'gb2312' | 'big5' | 'shift_jis' | 'euc-kr' | 'iso-8859-1'

/** What has to become of a mail, written by hand. `case` names the mail that opened the ticket. */
export type Expected =
  | {
      readonly is: 'new'
      readonly name?: string | null
      readonly phone?: string | null
      readonly serial?: string | null
    }
  | { readonly is: 'joins'; readonly case: string; readonly way: 'number' | 'reference' | 'serial' }
  | { readonly is: 'unclear'; readonly cases: readonly string[] }
  | { readonly is: 'ignored'; readonly why: 'bounce' | 'auto-reply' | 'list' | 'own' }
  | { readonly is: 'again'; readonly case: string }

/**
 * One mail of the corpus. `{number:CASE}` in subject or text becomes the number of that mail's ticket once it is there. Where
 * nothing is said, the sender is of this mail alone.
 */
export interface MailCase {
  readonly id: string
  readonly from?: string
  readonly fromName?: string
  readonly subject: string
  readonly subjectAs?: readonly [Charset, Coding]
  /** What the label says where it lies. */
  readonly labelled?: string
  readonly text?: string
  readonly textAs?: readonly [Charset, 'base64' | 'quoted-printable' | '8bit']
  readonly textLabel?: string | null
  readonly html?: string
  readonly shape?: 'alternative' | 'related' | 'forwarded' | 'forwarded-inline' | 'tnef' | 'digest'
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
  /** Files that have to be kept, and how many have to be refused. */
  readonly kept?: readonly FixtureId[]
  readonly refused?: number
}
