import type { CallWindow } from '@iws/shared/contract/service-fields'

/** What a local centre needs to call and to repair, and nothing else. */
export interface HandedOver {
  readonly number: string
  readonly country: string
  readonly serial: string
  readonly model: string
  readonly symptom: string
  readonly answers: readonly (readonly [ask: string, answer: string])[]
  readonly text: string
  readonly message: string
  readonly name: string
  readonly phone: string
  readonly mail: string
  readonly callLanguage: string
  readonly zone: string
  readonly windows: readonly CallWindow[]
  readonly address: readonly string[]
  readonly dueAt: number | null
  readonly expiresAt: number
  readonly demonstration: boolean
}

const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Writes the page of a packet, in English, complete in itself: no script, no picture, nothing from elsewhere. */
export function handoverPage(shown: HandedOver | null): string {
  const body = shown ? factsPage(shown) : GONE
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Ticket handed over</title>
<style>${STYLE}</style>
</head>
<body><main>${body}</main></body>
</html>`
}

const GONE = `<h1>This link opens nothing</h1>
<p>Its time is over, the ticket has ended, or the customer took the consent back. Please write to the desk that sent it.</p>`

function factsPage(shown: HandedOver): string {
  const rows: [string, string][] = [
    ['Country or region', shown.country],
    ['Machine', [shown.model, shown.serial].filter(each => each !== '').join(', ')],
    ['Symptom', shown.symptom],
    ...shown.answers.map(([ask, answer]): [string, string] => [ask, answer]),
    ['Words on the screen', shown.message],
    ['In the customer’s words', shown.text],
    ['Name', shown.name],
    ['Phone', shown.phone],
    ['Email', shown.mail],
    ['Language of the call', shown.callLanguage],
    ['When to call', shown.windows.map(windowText).join('; ') + (shown.zone ? ` (${shown.zone})` : '')],
    ['Address', shown.address.join('\n')],
  ]
  const due = shown.dueAt ? `<p class="due">First call due by ${utc(shown.dueAt)}</p>` : ''
  const mark = shown.demonstration ? '<p class="due">Demonstration: not a real ticket</p>' : ''
  return `${mark}<h1>${escaped(shown.number)}</h1>${due}
<dl>${rows
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`)
    .join('')}</dl>
<p class="quiet">These details were sent with the customer’s consent, for this one repair. The link holds until ${utc(shown.expiresAt)}; every opening is written down.</p>`
}

function windowText({ days, from, until }: CallWindow): string {
  return `${days.map(day => DAYS[day] ?? '').join(' ')} ${clock(from)}–${clock(until)}`
}

function clock(minutes: number): string {
  const at = minutes % 1440
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}

const utc = (at: number) => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`

function escaped(plain: string): string {
  return plain.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}

const STYLE = `
:root{--page:#f4f5f7;--card:#fff;--ink:#1a1d21;--quiet:#5b626b;--line:#e2e5e9;--mark:#7a4b00;--markback:#fff3d6}
@media (prefers-color-scheme:dark){:root{--page:#121417;--card:#1c1f24;--ink:#eef0f3;--quiet:#a4abb5;--line:#33383f;--mark:#ffd58a;--markback:#3a2c0c}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,sans-serif}
main{max-width:40rem;margin:0 auto;padding:24px 16px 48px}
h1{margin:0 0 16px;font-size:24px}
.due{padding:10px 14px;border-radius:10px;background:var(--markback);color:var(--mark);font-weight:600}
dl{margin:0 0 16px;background:var(--card);border:1px solid var(--line);border-radius:14px}
dl div{padding:12px 16px;border-top:1px solid var(--line)}
dl div:first-child{border-top:0}
dt{color:var(--quiet);font-size:14px}dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
.quiet{color:var(--quiet);font-size:14px}
`
