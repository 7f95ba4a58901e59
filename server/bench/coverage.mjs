import { Agent } from 'node:http'
import { flatOut, percentile, send, steadily } from './load.mjs'
import { serialOf, tokenOf } from './stock.mjs'

const PATH = '/api/coverage'
/** Until the compiler has seen everything often enough. */
const WARM_SECONDS = 15
/** More than are needed to stay below the brake at any speed this machine reaches. */
const ADDRESSES = 200_000
const GUESSES = 40

/** Measures and prints: the ratio to the bare server, the time at a fixed rate, and the brake. */
export async function measure(bench) {
  await ratio(bench)
  await atFixedRate(bench)
  await brakes(bench)
}

/** In turns, so that whatever else the machine does meets both. */
async function ratio({ house, bare, hashes, serials, connections, rounds, seconds }) {
  const load = { connections, seconds }
  const toHouse = { ...load, port: house, path: PATH, next: () => anonymous(random(serials)) }
  const toBare = {
    ...load,
    port: bare,
    path: '/coverage',
    next: () => json({ key: hashes.get(random(serials)) }),
  }
  await flatOut({ ...toBare, seconds: WARM_SECONDS })
  await flatOut({ ...toHouse, seconds: WARM_SECONDS })
  const rows = []
  for (let round = 1; round <= rounds; round += 1) {
    const there = await flatOut(toBare)
    const here = await flatOut(toHouse)
    rows.push({
      round,
      'bare req/s': Math.round(there),
      'house req/s': Math.round(here),
      ratio: fixed(here / there),
    })
  }
  console.log(`Coverage by serial, ${serials} serials, ${connections} connections, ${seconds} s a turn:`)
  console.table(rows)
  const ratios = rows.map(row => row.ratio).sort((one, other) => one - other)
  console.log(
    'The bare server is handed the key; the house hashes the serial, judges, and reads together what comes together.',
  )
  console.log(`ratio house / bare, median of ${rounds}: ${percentile(ratios, 0.5)}   (goal: at least 0.5)`)
}

async function atFixedRate({ house, bare, hashes, serials, identities, rate, steady }) {
  const next = () => asCustomer(random(serials), random(identities))
  await steadily({ port: house, path: PATH, rate, seconds: WARM_SECONDS / 3, next })
  const times = await steadily({ port: house, path: PATH, rate, seconds: steady, next })
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(p => fixed(percentile(times, p)))
  console.log(
    `\n${rate} requests a second for ${steady} s by ${identities} signed-in customers, ${serials} serials:`,
  )
  console.log(
    `p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms, slowest ${fixed(times.at(-1))} ms   (goal: p99 at most 20)`,
  )
  const key = () => json({ key: hashes.get(random(serials)) })
  const there = await steadily({ port: bare, path: '/coverage', rate, seconds: steady / 2, next: key })
  console.log(
    `the bare server at that rate, for what the machine itself adds: p99 ${fixed(percentile(there, 0.99))} ms`,
  )
}

/** Each starts as somebody whom nobody has seen yet, and tries one serial after the other that nobody has. */
async function brakes({ house, serials, identities }) {
  const unheard = n => serials + n
  const one = await triesOf(house, n => anonymous(unheard(n), '192.0.2.1'))
  const known = await triesOf(house, n => anonymous(n, '192.0.2.2'))
  const many = await triesOf(house, n => ({
    ...asCustomer(unheard(n), identities - 1),
    headers: { ...asCustomer(0, identities - 1).headers, 'x-forwarded-for': `198.51.100.${n}` },
  }))
  console.log('\nGuessing serials is refused   (goal: within 30 tries a minute)')
  console.log(`  from one address, serials nobody knows:           at try ${one}`)
  console.log(`  from one address, serials that are all there:     at try ${known}`)
  console.log(`  one customer from as many addresses as tries:     at try ${many}`)
}

/** The number of the first try that is refused, or null. */
async function triesOf(port, callAt) {
  const agent = new Agent({ keepAlive: true })
  try {
    for (let n = 0; n < GUESSES; n += 1) if ((await send(agent, port, PATH, callAt(n))) === 429) return n + 1
    return null
  } finally {
    agent.destroy()
  }
}

function anonymous(n, address = addressOf(random(ADDRESSES))) {
  const call = question(n)
  return { ...call, headers: { ...call.headers, 'x-forwarded-for': address } }
}

function asCustomer(n, customer) {
  const call = question(n)
  return { ...call, headers: { ...call.headers, authorization: `Bearer ${tokenOf(customer)}` } }
}

function question(n) {
  const today = new Date().toISOString().slice(0, 10)
  return json({ serial: serialOf(n), boughtIn: 'CN', destination: 'US', today })
}

function json(body) {
  const text = JSON.stringify(body)
  return {
    headers: { 'content-type': 'application/json' },
    body: text,
  }
}

const addressOf = n => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`
const random = below => Math.floor(Math.random() * below)
const fixed = value => Math.round(value * 100) / 100
