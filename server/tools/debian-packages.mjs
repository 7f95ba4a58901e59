import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './children.mjs'

/** Takes program names, gives the path of the first that is installed, or null. Looks into the sbin folders too. */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/usr/bin']
  const paths = names.flatMap(name => folders.map(folder => join(folder, name)))
  return paths.find(isProgram) ?? null
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

let turn = Promise.resolve()

/**
 * Installs Debian packages with apt-get, when we are root and it is there; throws one sentence saying what to install
 * when we may not, or when apt-get fails. One at a time: two runs of apt-get stand in each other's way.
 */
export function installPackages(names, say = console.log) {
  const mine = turn.then(() => install(names, say))
  turn = mine.catch(() => undefined)
  return mine
}

async function install(names, say) {
  const wanted = names.join(' ')
  const apt = findProgram('apt-get')
  if (!apt || process.getuid?.() !== 0) {
    throw new Error(`Please install ${wanted} (on Debian: apt-get install ${wanted}), then run this again.`)
  }
  say(`Installing ${wanted} with apt-get.`)
  const wait = ['-o', 'DPkg::Lock::Timeout=400', '-o', 'Acquire::Retries=3']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  // A stale list is no reason to stop: the installation itself tells.
  await run(apt, [...wait, 'update', '-q'], { env })
  const { code, output } = await run(apt, [...wait, 'install', '-y', '--no-install-recommends', ...names], {
    env,
  })
  if (code !== 0) throw new Error(`apt-get could not install ${wanted}:\n${output.slice(-2000)}`)
}
