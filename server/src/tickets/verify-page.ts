import { dayAt, SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import { LANGUAGES, say, text } from '@iws/shared/text'
import type { Language, Text } from '@iws/shared/text'
import type { Verified } from './certificate.service.ts'

const WORDS = {
  title: text(
    '联想服务 · 国际联保登记凭证查验',
    '聯想服務 · 國際聯保登記憑證查驗',
    'Lenovo Service · International Warranty: certificate check',
  ),
  valid: text('凭证有效', '憑證有效', 'This certificate is valid'),
  unknown: text('没有这张凭证', '查無這張憑證', 'There is no such certificate'),
  advice: text(
    '请看看链接是否完整，或请持有人再出示一次二维码。',
    '請看看連結是否完整，或請持有人再出示一次 QR Code。',
    'Please check that the link is complete, or ask the holder to show the QR code again.',
  ),
  number: text('受理号', '受理編號', 'Ticket number'),
  registeredOn: text('登记日期', '登記日期', 'Registered on'),
  term: text('基础保修期', '基本保固期', 'Base warranty term'),
  country: text('首次销售地', '首次銷售地', 'Country or region of first sale'),
  privacy: text(
    '这一页只说明凭证是真是假，不显示持有人和机器的信息。请核对受理号和持有人出示的是否一致。',
    '這一頁只說明憑證的真偽，不顯示持有人和電腦的資料。請核對受理編號和持有人出示的是否一致。',
    'This page only shows whether the certificate is genuine, and nothing about the holder or the machine. Please compare the ticket number with the one you were shown.',
  ),
  demonstration: text(
    '演示环境，不是真实凭证',
    '示範環境，並非真實憑證',
    'Demonstration: not a real certificate',
  ),
  span: text('{from} 至 {until}', '{from} 至 {until}', '{from} to {until}'),
} as const satisfies Record<string, Text>

/** How each language calls itself, and its tag in the address. */
const NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}
/** Regions that are no countries are written as the policy page writes them. */
const REGIONS: Readonly<Record<string, Text>> = {
  HK: text('中国香港', '中國香港', 'Hong Kong, China'),
  MO: text('中国澳门', '中國澳門', 'Macao, China'),
  TW: text('中国台湾', '中國台灣', 'Taiwan, China'),
}

/** Writes the public page of a certificate, complete in itself: no script, no picture, nothing from elsewhere. */
export function verifyPage(verified: Verified | null, language: Language): string {
  const words = (of: Text, fill = {}) => escaped(say(of, language, fill))
  const rows = verified ? factRows(verified, language, words) : `<p>${words(WORDS.advice)}</p>`
  const mark = verified?.demonstration ? `<p class="demonstration">${words(WORDS.demonstration)}</p>` : ''
  const links = LANGUAGES.map(each =>
    each === language
      ? `<span aria-current="true">${NAMES[each]}</span>`
      : `<a href="?lang=${each}" hreflang="${each}" lang="${each}">${NAMES[each]}</a>`,
  ).join(' ')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${words(WORDS.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="brand">${words(WORDS.title)}</p>
${mark}
<h1 class="${verified ? 'valid' : 'unknown'}">${words(verified ? WORDS.valid : WORDS.unknown)}</h1>
${rows}
${verified ? `<p class="quiet">${words(WORDS.privacy)}</p>` : ''}
<nav aria-label="language">${links}</nav>
</main>
</body>
</html>`
}

function factRows(
  verified: Verified,
  language: Language,
  words: (of: Text, fill?: object) => string,
): string {
  const facts: [Text, string][] = [
    [WORDS.number, escaped(verified.number)],
    [WORDS.registeredOn, dayAt(verified.registeredAt, SHANGHAI_OFFSET_MINUTES)],
    [WORDS.term, words(WORDS.span, { from: verified.termFrom, until: verified.termUntil })],
    [WORDS.country, escaped(countryName(verified.countryOfFirstSale, language))],
  ]
  return `<dl>${facts.map(([name, value]) => `<div><dt>${words(name)}</dt><dd>${value}</dd></div>`).join('')}</dl>`
}

function countryName(code: string, language: Language): string {
  const region = REGIONS[code]
  return region
    ? region[language]
    : (new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code)
}

function escaped(plain: string): string {
  return plain.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}

const STYLE = `
:root{--page:#f4f5f7;--card:#fff;--ink:#1a1d21;--quiet:#5b626b;--line:#e2e5e9;--good:#0a6b3d;--bad:#a3261b;--mark:#7a4b00;--markback:#fff3d6}
@media (prefers-color-scheme:dark){:root{--page:#121417;--card:#1c1f24;--ink:#eef0f3;--quiet:#a4abb5;--line:#33383f;--good:#5fd39a;--bad:#ff9a8f;--mark:#ffd58a;--markback:#3a2c0c}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"PingFang SC","PingFang TC","Microsoft YaHei",sans-serif}
main{max-width:30rem;margin:0 auto;padding:24px 16px 48px}
.brand{margin:0 0 16px;color:var(--quiet);font-size:14px}
h1{margin:0 0 16px;font-size:24px;line-height:1.3}
h1.valid{color:var(--good)}h1.unknown{color:var(--bad)}
.demonstration{margin:0 0 16px;padding:10px 14px;border-radius:10px;background:var(--markback);color:var(--mark);font-weight:600}
dl{margin:0 0 16px;background:var(--card);border:1px solid var(--line);border-radius:14px}
dl div{padding:12px 16px;border-top:1px solid var(--line)}
dl div:first-child{border-top:0}
dt{color:var(--quiet);font-size:14px}dd{margin:0;font-size:18px;overflow-wrap:anywhere}
.quiet{color:var(--quiet);font-size:14px}
nav{display:flex;flex-wrap:wrap;gap:4px;margin-top:24px}
nav a,nav span{display:inline-flex;align-items:center;min-height:44px;padding:0 12px;border-radius:10px;color:inherit}
nav span{background:var(--card);border:1px solid var(--line);font-weight:600}
`
