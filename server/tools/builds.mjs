import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './children.mjs'
import { runtime } from './install.mjs'
import { inRoot } from './root.mjs'

const EVERY = ['package-lock.json', 'tsconfig.base.json', 'shared/package.json', 'shared/src']
/** What changes no build: results, packages, tests, and what compilers keep for themselves. */
const LEFT_OUT = /(^|\/)(dist|node_modules|test|\.swc|\.cache|jest\.[a-z0-9]+\.mjs|[^/]+\.test\.tsx?)$/

/** What is built: from which sources, into what, by which command. The stamp holds the hash of the sources. */
const BUILDS = {
  server: {
    sources: [...EVERY, 'server/package.json', 'server/.swcrc', 'server/src', 'server/tools/build.mjs'],
    result: 'server/dist/main.js',
    stamp: 'server/dist/.built',
    command: () => [runtime(), ['server/tools/build.mjs'], {}],
  },
  h5: taro('h5', 'index.html'),
  weapp: taro('weapp', 'app.json'),
}

function taro(platform, result) {
  return {
    sources: [...EVERY, 'miniprogram'],
    result: `miniprogram/dist/${platform}/${result}`,
    // Beside the folder, not in it: the folder is what is served and shipped.
    stamp: `miniprogram/dist/.${platform}-built`,
    command: () => [
      runtime(),
      [inRoot('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', platform],
      { cwd: inRoot('miniprogram'), env: { NODE_ENV: 'production', TARO_ENV: platform } },
    ],
  }
}

/** Takes `server`, `h5` or `weapp`; says whether its result was built from the sources as they are now. */
export function isFresh(name) {
  const { stamp, result, sources } = BUILDS[name]
  if (!existsSync(inRoot(stamp)) || !existsSync(inRoot(result))) return false
  return readFileSync(inRoot(stamp), 'utf8') === hashOf(sources)
}

/** Builds one of them, unless it is fresh. Gives `{ code, output, built }`; code 0 means the result is there. */
export async function build(name) {
  if (isFresh(name)) return { code: 0, output: '', built: false }
  const { stamp, result, sources, command } = BUILDS[name]
  const hash = hashOf(sources)
  rmSync(inRoot(stamp), { force: true })
  const [program, args, options] = command()
  const { code, output } = await run(program, args, options)
  // Taro may end with 0 after errors: the result and its words count.
  const complained = /compiled with [^\n]*\d+ errors?/.test(output)
  if (code !== 0 || complained || !existsSync(inRoot(result))) return { code: code || 1, output, built: true }
  mkdirSync(join(inRoot(stamp), '..'), { recursive: true })
  writeFileSync(inRoot(stamp), hash)
  return { code: 0, output, built: true }
}

/** Takes paths of files and folders (missing ones are skipped), gives one hash of names and contents; tests are left out. */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, path)
  return hash.digest('hex')
}

function addTo(hash, path) {
  const whole = inRoot(path)
  if (!existsSync(whole) || LEFT_OUT.test(path)) return
  const entries = listing(whole)
  if (entries) for (const entry of entries) addTo(hash, `${path}/${entry}`)
  else hash.update(`${path}\0`).update(readFileSync(whole)).update('\0')
}

/** The sorted names in a folder, or null for a file. */
function listing(path) {
  try {
    return readdirSync(path).sort()
  } catch {
    return null
  }
}
