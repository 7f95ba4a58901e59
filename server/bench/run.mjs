/**
 * `npm run bench`: what is measured against a bare server or against itself, in one run, on a private MariaDB.
 *
 *   npm run bench                          everything
 *   npm run bench -- coverage              coverage by serial against a bare fastify that does the same read
 *   npm run bench -- search                finding and listing tickets among 1,000 and among many
 *   npm run bench -- search --tickets 50000       a quick look
 *   npm run bench -- outage --minutes 10   WeChat and the mail server away for so long
 *
 * Options: --serials, --identities, --rounds, --seconds (of one round), --connections, --rate, --steady (seconds) for
 * coverage; --tickets, --asks (requests of each sort) for search;
 * --minutes for outage.
 */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { build } from '../tools/builds.mjs'
import { endEverything, endOnSignals } from '../tools/children.mjs'
import { measure } from './coverage.mjs'
import { databases, secrets, start, startHouse } from './house.mjs'
import { measureOutage } from './outage.mjs'
import { measureSearch } from './search.mjs'
import { fill } from './stock.mjs'
import { fillTickets } from './tickets-stock.mjs'

const SIZES = {
  serials: '1000000',
  identities: '10000',
  rounds: '5',
  seconds: '8',
  connections: '32',
  rate: '200',
  steady: '60',
  tickets: '1000000',
  asks: '300',
  minutes: '2',
}
const options = Object.fromEntries(
  Object.entries(SIZES).map(([name, text]) => [name, { type: 'string', default: text }]),
)
const PARTS = { coverage, search, outage }

async function run() {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const sizes = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]))
  const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS)
  const unknown = wanted.find(name => !(name in PARTS))
  if (unknown) throw new Error(`There is no part ${unknown}: ${Object.keys(PARTS).join(', ')}`)
  const server = await build('server')
  if (server.code !== 0) throw new Error(`The server does not build:\n${server.output}`)
  const makeDatabase = await databases()
  for (const name of wanted) await PARTS[name](makeDatabase, sizes)
}

async function coverage(makeDatabase, sizes) {
  const database = await makeDatabase('coverage')
  const keys = secrets()
  const house = await startHouse(database, keys)
  console.log(`Filling in ${sizes.serials} machines and ${sizes.identities} customers …`)
  const hashes = await fill({ databaseUrl: database, ...keys, ...sizes })
  const bare = await start(['server/bench/bare-server.mjs'], { DATABASE_URL: database }, '/')
  sayLoad('before')
  await measure({ house, bare, hashes, ...sizes })
  sayLoad('after')
}

async function search(makeDatabase, { tickets, asks }) {
  const keys = secrets()
  const ports = {}
  for (const [name, many] of [
    ['few', 1000],
    ['many', tickets],
  ]) {
    const database = await makeDatabase(`tickets_${name}`)
    ports[name] = await startHouse(database, keys)
    console.log(`Filling in ${many} tickets …`)
    await fillTickets({ databaseUrl: database, ...keys, tickets: many })
  }
  sayLoad('before')
  await measureSearch({ ...ports, tickets, rounds: asks })
  sayLoad('after')
}

async function outage(makeDatabase, { minutes }) {
  const database = await makeDatabase('outage')
  sayLoad('before')
  await measureOutage(database, minutes)
  sayLoad('after')
}

const sayLoad = when => {
  const loads = loadavg().map(load => load.toFixed(2))
  console.log(`\nLoad of this machine ${when}: ${loads.join(' ')}`)
}

endOnSignals()
run()
  .catch(error => {
    console.error(error.message)
    process.exitCode = 1
  })
  .finally(endEverything)
