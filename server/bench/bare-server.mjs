/**
 * What the house is measured against: a fastify without anything, one route, one mysql2 read of the same row by the same key,
 * which it is even handed ready-made. Settings: DATABASE_URL, PORT.
 */
import fastify from 'fastify'
import { createPool } from 'mysql2/promise'

const ONE = 'SELECT state, records, readAt FROM machine_records WHERE serialHash = ?'
/** As many as the house opens. */
const CONNECTIONS = 12

const pool = createPool({
  uri: process.env.DATABASE_URL.replace(/^mariadb:/, 'mysql:'),
  connectionLimit: CONNECTIONS,
  supportBigNumbers: true,
  bigNumberStrings: true,
})
const app = fastify()
app.post('/coverage', async request => {
  const [rows] = await pool.execute(ONE, [request.body.key])
  return rows[0] ?? null
})
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
