import { existsSync, readFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import util from 'node:util'
import { build } from './builds.mjs'
import { ensureInstalled, runtime } from './install.mjs'
import { inRoot } from './root.mjs'

/** Adds staff from the terminal: builds the server if need be and hands the arguments on. `npm run staff` explains. */
async function staff(args) {
  await ensureInstalled()
  const { code, output } = await build('server')
  if (code !== 0) throw new Error(output)
  const child = spawn(runtime(), [inRoot('server/dist/staff-cli.js'), ...args], {
    stdio: 'inherit',
    env: settings(),
  })
  return new Promise(resolve => child.once('exit', code => resolve(code ?? 1)))
}

/** As `npm start` reads them: the environment, then `.env`, and a clone without either is a demonstration. */
function settings() {
  const file = existsSync(inRoot('.env')) ? util.parseEnv(readFileSync(inRoot('.env'), 'utf8')) : {}
  return { IWS_MODE: 'demonstration', ...file, ...process.env }
}

try {
  process.exitCode = await staff(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
