import { Agent, request } from 'node:http'
import { PUBLIC_URL } from './house.mjs'
import { percentile } from './load.mjs'
import { AGENT_TOKEN, typedFor } from './tickets-stock.mjs'

const WARM = 60
const FEW = 1000

/**
 * Finding a ticket at the service desk, and pages of its list, among a thousand tickets and among many: one request at a time,
 * in turns, so that whatever else the machine does meets both. Prints the times and how they grow.
 */
export async function measureSearch({ few, many, tickets, rounds }) {
  const agent = new Agent({ keepAlive: true })
  const rows = []
  try {
    for (const look of looks()) {
      const times = { few: [], many: [] }
      for (let n = 0; n < WARM + rounds; n += 1) {
        const there = await timed(agent, few, look.ask(random(FEW)))
        const here = await timed(agent, many, look.ask(random(tickets)))
        if (n < WARM) continue
        times.few.push(there)
        times.many.push(here)
      }
      rows.push(rowOf(look.name, times))
    }
  } finally {
    agent.destroy()
  }
  console.log(`\nThe service desk among ${FEW} and among ${tickets} tickets, ${rounds} requests each, ms:`)
  console.table(rows)
  console.log('goal: finding p95 at most 50 ms, and everything at most 1.5 times the time among a thousand')
}

function looks() {
  const find = by => ({
    name: `find by ${by}`,
    ask: n => ({ method: 'POST', path: '/api/desk/search', body: JSON.stringify({ text: typedFor[by](n) }) }),
  })
  const list = (name, query) => ({ name, ask: () => ({ method: 'GET', path: `/api/desk/service${query}` }) })
  return [
    ...Object.keys(typedFor).map(find),
    list('list, first page', ''),
    list('list, filtered', '?team=home&state=filed&open=open'),
    list('list, mine', '?owner=me&open=open'),
    list('list, ended', '?open=ended&country=BR'),
  ]
}

/** As the browser of somebody at the desk asks. */
const headers = {
  cookie: `__Host-iws-desk=${AGENT_TOKEN}`,
  origin: PUBLIC_URL,
  'x-iws': '1',
  'content-type': 'application/json',
}

/** Milliseconds of one request, read to its end; throws for any other answer than 200, or where a search found nothing. */
function timed(agent, port, { method, path, body = '' }) {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const call = request({ agent, port, path, method, headers, host: '127.0.0.1' }, reply => {
      const parts = []
      reply.on('data', part => parts.push(part))
      reply.once('end', () => {
        const took = performance.now() - began
        const text = Buffer.concat(parts).toString()
        if (reply.statusCode !== 200 || text.startsWith('{"rows":[]'))
          reject(new Error(`${path}: ${text.slice(0, 200)}`))
        else resolve(took)
      })
    })
    call.once('error', reject)
    call.end(body)
  })
}

function rowOf(what, { few, many }) {
  const at = (times, p) =>
    percentile(
      [...times].sort((one, other) => one - other),
      p,
    )
  return {
    what,
    'p50 few': fixed(at(few, 0.5)),
    'p50 many': fixed(at(many, 0.5)),
    'p95 few': fixed(at(few, 0.95)),
    'p95 many': fixed(at(many, 0.95)),
    'p95 many / few': fixed(at(many, 0.95) / at(few, 0.95)),
  }
}

const random = below => Math.floor(Math.random() * below)
const fixed = value => Math.round(value * 100) / 100
