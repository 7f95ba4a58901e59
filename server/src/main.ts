import 'reflect-metadata'
import { buildHouse } from './app.ts'
import type { House } from './app.ts'
import { readConfig, SettingsRefused } from './core/config/config.ts'

const LONGEST_GOODBYE_MS = 10_000

let leaving = false

try {
  const config = readConfig(process.env)
  const house = await buildHouse(config)
  await house.nest.listen(config.port, config.host)
  process.on('SIGTERM', () => leave(house))
  process.on('SIGINT', () => leave(house))
} catch (error) {
  // Settings are explained; of anything else only the kind and the message, before any request was taken.
  const text = error instanceof SettingsRefused ? error.message : `The server cannot start: ${String(error)}`
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}

/** Takes no new connections, finishes what runs, and goes; after ten seconds it goes anyway. */
function leave(house: House): void {
  if (leaving) return
  leaving = true
  setTimeout(() => process.exit(1), LONGEST_GOODBYE_MS).unref()
  void house.close().then(() => process.exit(0))
}
