import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createConnection } from 'mysql2/promise'
import { ulid } from 'ulid'
import { whenEnding } from '../tools/children.mjs'
import { SmtpDouble } from '../test/doubles/smtp.ts'
import { TEMPLATES } from '../test/doubles/wechat-templates.ts'
import { WechatDouble } from '../test/doubles/wechat.ts'
import { secrets, start } from './house.mjs'
import { percentile, steadily } from './load.mjs'

const PEOPLE = 60
const REQUESTS_A_SECOND = 60
const NOTICES_A_SECOND = 10
const WARM_SECONDS = 10
/** Backed-off jobs wait three minutes at most. */
const PATIENCE_MS = 10 * 60_000
const PATH = '/api/inbox/read'
const ACTION = TEMPLATES[1].id

/**
 * WeChat and the mail server away for `minutes` (half of it refusing, half hanging) while people read their inboxes and news
 * is made for them: the p95 of requests against as many minutes without an outage, half of them before it and half after it, and
 * what became of every notice.
 */
export async function measureOutage(databaseUrl, minutes) {
  const seconds = Math.round(minutes * 60)
  const bench = await open(databaseUrl, seconds)
  const quiet = () => steadilyTelling(bench, seconds / 2)
  await steadilyTelling(bench, WARM_SECONDS)
  const before = await quiet()
  const down = await away(bench, seconds)
  const drained = await untilSent(bench)
  const after = await quiet()
  await untilSent(bench)
  const calm = [...before, ...after].sort((one, other) => one - other)
  const [there, here] = [percentile(calm, 0.95), percentile(down, 0.95)]
  console.log(
    `\nWeChat and the mail server away for ${minutes} minutes, ${REQUESTS_A_SECOND} requests and ${NOTICES_A_SECOND} notices a second, ${PEOPLE} customers:`,
  )
  console.log(`p95 of requests: ${fixed(here)} ms during it, ${fixed(there)} ms in as many minutes around it`)
  console.log(`ratio: ${fixed(here / there)}   (goal: at most 1.1)`)
  console.log(`the backlog of ${drained.backlog} was sent ${drained.seconds} s after it`)
  await account(bench)
  await bench.database.end()
  await Promise.all([bench.smtp.stop(), bench.wechat.stop()])
}

async function open(databaseUrl, seconds) {
  const [smtp, wechat] = await Promise.all([new SmtpDouble().start(), new WechatDouble().start()])
  const folder = mkdtempSync(join(tmpdir(), 'iws-bench-'))
  whenEnding(() => rmSync(folder, { recursive: true, force: true }))
  const config = {
    ...secrets(),
    demonstration: false,
    host: '127.0.0.1',
    dataDir: folder,
    webDir: folder,
    databaseUrl,
    publicUrl: null,
    trustProxy: 1,
    wechat: { appid: wechat.appid, secret: wechat.secret, baseUrl: wechat.baseUrl },
    templates: TEMPLATES,
    mail: { url: smtp.url, from: 'IWS <iws@service.example.com>' },
    imap: null,
    esupport: null,
    book: 'default',
    logLevel: 'error',
    revision: 'bench',
  }
  const settings = { IWS_TEST_CONFIG: JSON.stringify(config) }
  const port = await start(['server/test/house/sending-server.mjs'], settings, '/api/health/live')
  const database = await createConnection({ uri: databaseUrl.replace(/^mariadb:/, 'mysql:') })
  const bench = { smtp, wechat, port, database, people: [], told: [] }
  for (let n = 0; n < PEOPLE; n += 1) bench.people.push(await person(bench, n, seconds))
  return bench
}

/** By turns a customer of WeChat with consents for all his notices, and one with a mailbox. */
async function person(bench, n, seconds) {
  const token = n % 2 === 0 ? await byWechat(bench, n, seconds) : await byMail(bench, n)
  const hash = createHash('sha256').update(token).digest('hex')
  const [rows] = await bench.database.query('SELECT person FROM sessions WHERE tokenHash = ?', [hash])
  return { token, customer: rows[0].person, ticket: ulid(), n }
}

async function byWechat(bench, n, seconds) {
  const openid = `bench-${n}`
  const { token } = await post(bench, '/api/session/wechat', {
    code: bench.wechat.codeFor(openid),
    language: 'en',
  })
  const notices = Math.ceil((NOTICES_A_SECOND * (3 * seconds + WARM_SECONDS)) / PEOPLE) + 2
  bench.wechat.consent(openid, ACTION, notices)
  await post(
    bench,
    '/api/subscriptions',
    { key: randomBytes(12).toString('hex'), templates: [ACTION] },
    token,
  )
  await bench.database.query('UPDATE subscriptions SET `left` = ? WHERE template = ?', [notices, ACTION])
  return token
}

async function byMail(bench, n) {
  const mail = `bench-${n}@example.com`
  await post(bench, '/api/session/mail/code', { mail, language: 'en' }, null, n)
  const code = /\b\d{6}\b/.exec((await bench.smtp.to(mail)).at(-1).text)[0]
  return (await post(bench, '/api/session/mail', { mail, code }, null, n)).token
}

async function post({ port }, path, body, token = null, n = 0) {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': `192.0.2.${n}`,
      ...(token && { authorization: `Bearer ${token}` }),
    },
  })
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
  return reply.json()
}

/** Requests at a fixed rate, and notices written into the outbox beside them, as a step of a ticket writes them. */
async function steadilyTelling(bench, seconds) {
  const body = JSON.stringify({ upTo: '0'.repeat(26) })
  const next = () => {
    const { token } = bench.people[Math.floor(Math.random() * PEOPLE)]
    return { headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body }
  }
  const telling = setInterval(() => void tell(bench), 1000 / NOTICES_A_SECOND)
  try {
    return await steadily({ port: bench.port, path: PATH, rate: REQUESTS_A_SECOND, seconds, next })
  } finally {
    clearInterval(telling)
  }
}

async function tell(bench) {
  const nth = bench.told.length
  const { customer, ticket } = bench.people[nth % PEOPLE]
  const number = `IWS-${String(Math.floor(nth / 10_000)).padStart(4, '0')}-${String(nth % 10_000).padStart(4, '0')}`
  bench.told.push(number)
  const at = Date.now()
  const about = JSON.stringify({ customer, ticket, number, kind: 'answer' })
  await bench.database.query(
    'INSERT INTO outbox (id, kind, line, about, madeAt, dueAt) VALUES (?, ?, ?, ?, ?, ?)',
    [ulid(at), 'notice', `notice:${ticket}`, about, at, at],
  )
}

async function away({ smtp, wechat, ...rest }, seconds) {
  const bench = { smtp, wechat, ...rest }
  const times = []
  for (const how of ['refusing', 'hanging']) {
    await Promise.all([smtp.go(null), wechat.go(null)])
    await Promise.all([smtp.go(how), wechat.go(how)])
    times.push(...(await steadilyTelling(bench, seconds / 2)))
  }
  await Promise.all([smtp.go(null), wechat.go(null)])
  return times.sort((one, other) => one - other)
}

async function untilSent({ database }) {
  const began = Date.now()
  let backlog = 0
  for (;;) {
    const [[{ left }]] = await database.query('SELECT COUNT(*) AS `left` FROM outbox')
    backlog = Math.max(backlog, Number(left))
    const seconds = Math.round((Date.now() - began) / 1000)
    if (Number(left) === 0) return { backlog, seconds }
    if (Date.now() - began > PATIENCE_MS)
      throw new Error(`${left} notices are still waiting after ${seconds} s`)
    await pause(500)
  }
}

/** What became of every notice: arrived, handed to staff, lost, doubled, out of order. */
async function account({ smtp, wechat, database, told }) {
  const arrivals = [
    ...wechat.messages.map(({ fields, at }) => ({ number: fields.character_string1, id: 'wechat', at })),
    ...smtp.mails.map(({ raw, messageId, at }) => {
      return { number: /^Subject: (IWS-\d{4}-\d{4})/m.exec(raw)?.[1], id: messageId, at }
    }),
  ]
    // The mails with codes to sign in have none.
    .filter(({ number }) => number !== undefined)
    .sort((one, other) => one.at - other.at)
  const ids = new Map()
  for (const { number, id } of arrivals) ids.set(number, new Set([...(ids.get(number) ?? []), id]))
  const [staff] = await database.query(
    "SELECT n.number FROM deliveries d JOIN notices n ON n.id = d.notice WHERE d.channel = 'desk'",
  )
  const handed = new Set(staff.map(row => row.number))
  const lost = told.filter(number => !ids.has(number) && !handed.has(number)).length
  const twice = [...ids.values()].filter(each => each.size > 1).length
  const repeated =
    wechat.messages.length - new Set(wechat.messages.map(each => each.fields.character_string1)).size
  const order = outOfOrder(told, arrivals)
  console.log(
    `${told.length} notices: ${told.length - lost} told (${handed.size} of them by staff, after a message whose answer was lost), lost ${lost}, doubled ${twice + repeated}, out of order ${order}   (goals: 0, 0, 0)`,
  )
}

/** How many first arrivals came before an earlier notice of the same ticket had. */
function outOfOrder(told, arrivals) {
  const nthOf = new Map(told.map((number, nth) => [number, nth]))
  const seen = new Set()
  const latest = new Map()
  let wrong = 0
  for (const { number } of arrivals) {
    if (!nthOf.has(number) || seen.has(number)) continue
    seen.add(number)
    const nth = nthOf.get(number)
    const who = nth % PEOPLE
    if (nth < (latest.get(who) ?? -1)) wrong += 1
    latest.set(who, Math.max(nth, latest.get(who) ?? -1))
  }
  return wrong
}

const fixed = value => Math.round(value * 100) / 100
