import type { Language } from '@iws/shared/text'

/** What a mail says, in plain sentences. */
export interface MailWords {
  readonly lines: readonly string[]
  /** Something to be read at a glance, such as a code. */
  readonly large?: string
  readonly link?: { readonly label: string; readonly url: string }
  readonly after?: readonly string[]
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Makes both forms of a mail: plain text, and HTML without pictures, scripts or anything fetched. */
export function mailPage(language: Language, words: MailWords): { text: string; html: string } {
  const { lines, large, link, after = [] } = words
  const plain = [
    ...lines,
    ...(large ? [large] : []),
    ...(link ? [`${link.label}: ${link.url}`] : []),
    ...after,
  ]
  const body = [
    ...lines.map(paragraph),
    ...(large
      ? [`<p style="font-size:28px;letter-spacing:4px;margin:0 0 16px"><b>${escaped(large)}</b></p>`]
      : []),
    ...(link
      ? [
          `<p style="margin:0 0 16px"><a href="${escaped(link.url)}" style="color:#0b57d0">${escaped(link.label)}</a></p>`,
        ]
      : []),
    ...after.map(paragraph),
  ]
  const html =
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `</head><body style="margin:0;padding:24px;font:16px/1.6 system-ui,sans-serif;max-width:560px">${body.join('')}</body></html>`
  return { text: `${plain.join('\n\n')}\n`, html }
}

const paragraph = (line: string) => `<p style="margin:0 0 16px">${escaped(line)}</p>`

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => ESCAPED[sign] ?? sign)
}
