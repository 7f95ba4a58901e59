import 'reflect-metadata'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildHouse } from './app.ts'
import type { House } from './app.ts'
import { readConfig, SettingsRefused } from './core/config/config.ts'

const LONGEST_GOODBYE_MS = 10_000
/** So long it still takes what already knocks at the door: a closed door would cut it off. */
const OPEN_STILL_MS = 300

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

/** Soon takes no new connections, finishes what runs, and goes; after ten seconds it goes anyway. */
function leave(house: House): void {
  if (leaving) return
  leaving = true
  setTimeout(() => process.exit(1), LONGEST_GOODBYE_MS).unref()
  void sleep(OPEN_STILL_MS)
    .then(() => house.close())
    .then(() => process.exit(0))
}
