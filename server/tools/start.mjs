import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import util from 'node:util'
import { build, isFresh } from './builds.mjs'
import { endEverything, endOnSignals, launch } from './children.mjs'
import { ensureInstalled, runtime } from './install.mjs'
import { inRoot } from './root.mjs'

const PATIENCE = 60_000

/** Installs, builds what changed, starts the server in demonstration mode and says where to go. */
async function start() {
  const settings = readSettings()
  const port = Number(settings.PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT must be a number from 1 to 65535, not "${settings.PORT}".`)
  }
  await mustBeFree(port)
  await ensureInstalled()
  await buildWhatChanged()
  const server = launch(runtime(), ['--enable-source-maps', 'server/dist/main.js'], { env: settings })
  const ended = new Promise(resolve => server.once('exit', (code, name) => resolve({ code, name })))
  await untilReady(port, ended)
  tell(port, settings.IWS_MODE)
  const { code } = await ended
  process.exitCode = code ?? 0
}

/** Settings of the environment, then of `.env`, then our own defaults for a first look. */
function readSettings() {
  return { PORT: '3000', IWS_MODE: 'demonstration', LOG_LEVEL: 'warn', ...written(), ...given() }
}

function written() {
  if (!existsSync(inRoot('.env'))) return {}
  if (!util.parseEnv)
    throw new Error('Reading .env needs Node 20.12 or newer; or set the variables themselves.')
  return util.parseEnv(readFileSync(inRoot('.env'), 'utf8'))
}

/** An empty variable is one that was not given. */
const given = () => Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))

function mustBeFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', error => {
      const taken = error.code === 'EADDRINUSE'
      const way = `Choose another one: PORT=${port + 1} npm start`
      reject(new Error(taken ? `Port ${port} is taken. ${way}` : `Port ${port}: ${error.message}. ${way}`))
    })
    probe.listen(port, () => probe.close(resolve))
  })
}

async function buildWhatChanged() {
  const stale = ['server', 'h5'].filter(name => !isFresh(name))
  if (stale.length === 0) return
  const names = { server: 'the server', h5: 'applet and desk' }
  console.log(`Building ${stale.map(name => names[name]).join(', ')}. This takes up to two minutes.`)
  const results = await Promise.all(stale.map(build))
  const failed = results.findIndex(result => result.code !== 0)
  if (failed >= 0)
    throw new Error(`Building ${names[stale[failed]]} failed:\n${results[failed].output.slice(-6000)}`)
}

async function untilReady(port, ended) {
  let gone = null
  ended.then(how => (gone = how))
  const until = Date.now() + PATIENCE
  while (!(await answers(port))) {
    if (gone)
      throw new Error(`The server did not start (it ended with ${gone.code ?? gone.name}; see above).`)
    if (Date.now() > until) throw new Error(`The server was not ready after ${PATIENCE / 1000} s.`)
    await pause(50)
  }
}

async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health/ready`)).ok
  } catch {
    return false
  }
}

function tell(port, mode) {
  const seconds = (performance.now() / 1000).toFixed(1)
  const home = process.env.PUBLIC_URL || `http://localhost:${port}`
  const who =
    mode === 'demonstration'
      ? [
          '  Sign in   one tap on either page: as the demo customer in the applet,',
          '            as the demo reviewer or the demo station at the desk',
          '  Demonstration: fictional people and numbers only. Stop with Ctrl+C.',
        ]
      : ['  Staff accounts: npm run staff']
  console.log(
    [
      '',
      `Ready after ${seconds} s.`,
      '',
      `  Applet    ${home}/`,
      `  Desk      ${home}/desk`,
      ...who,
      '',
    ].join('\n'),
  )
}

endOnSignals()
start()
  .catch(error => {
    console.error(`\n${error.message}`)
    process.exitCode = 1
  })
  .finally(endEverything)
