import { existsSync, readFileSync } from 'node:fs'
import { run } from './children.mjs'
import { inRoot } from './root.mjs'

/** Node 22.13 is the oldest that runs the server (its SQLite driver ends Node 20 with a crash). */
const OLDEST = [22, 13]

/** Takes nothing; makes node_modules what package-lock.json says, and says so while it takes its time. */
export async function ensureInstalled(say = console.log) {
  const why = whyInstall()
  if (!why) return
  say(`Installing packages: ${why}. The first time takes one to four minutes.`)
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  const patience = setInterval(() => say(`  still installing, ${seconds()} s`), 20_000)
  const { code, output } = await npmCi().finally(() => clearInterval(patience))
  if (code !== 0) throw new Error(`npm ci failed:\n${output.slice(-4000)}`)
  say(`Packages installed in ${seconds()} s.`)
}

/** npm itself must not run on the Node inside node_modules: npm ci removes that folder first. */
function npmCi() {
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const node = process.env.npm_node_execpath ?? process.execPath
  return npm?.endsWith('.js') ? run(node, [npm, ...args]) : run('npm', args)
}

/** Gives null when node_modules holds exactly the locked versions, else the reason to install, in words. */
export function whyInstall() {
  if (!existsSync(inRoot('node_modules/.package-lock.json'))) return 'they are not here yet'
  const wanted = readLock('package-lock.json')
  const held = readLock('node_modules/.package-lock.json')
  for (const [path, { version, link, optional, devOptional }] of Object.entries(wanted)) {
    if (link || !path.includes('node_modules/')) continue
    const here = held[path]?.version
    // Optional ones of other platforms are rightly absent.
    if (here === undefined && (optional || devOptional)) continue
    if (here !== version) return `${path.replace(/^.*node_modules\//, '')} should be ${version}`
  }
  return null
}

const readLock = path => JSON.parse(readFileSync(inRoot(path), 'utf8')).packages

/** Gives the path of the Node that everything runs on: the one among the packages, else the one we run on if new enough. */
export function runtime() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const folder = inRoot('node_modules', `node-${platform}-${process.arch}`, 'bin')
  const packaged = [`${folder}/node`, `${folder}/node.exe`].find(path => existsSync(path))
  if (packaged) return packaged
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath
  throw new Error(
    `Node ${process.versions.node} is too old here: install Node 24 (at least ${OLDEST.join('.')}).`,
  )
}
