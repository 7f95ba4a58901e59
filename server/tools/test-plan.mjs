import { build } from './builds.mjs'
import { bringUpChromium } from './bring-up-chromium.mjs'
import { bringUpDovecot } from './bring-up-dovecot.mjs'
import { bringUpMariadb } from './bring-up-mariadb.mjs'
import { run } from './children.mjs'
import { runtime } from './install.mjs'
import { runJest } from './jest-run.mjs'
import { inRoot } from './root.mjs'

const CHECKED = { passed: 1, failed: 0, skipped: 0 }

/** A check without single tests: counts as one. */
async function check(args, env = {}) {
  const { code, output } = await run(runtime(), args, { env: { NODE_OPTIONS: '', ...env } })
  return code === 0 ? CHECKED : { passed: 0, failed: 1, skipped: 0, output }
}

async function built(name) {
  const { code, output } = await build(name)
  return code === 0 ? CHECKED : { passed: 0, failed: 1, skipped: 0, output }
}

const bin = (name, path) => inRoot('node_modules', name, path)
const tsc = workspace => ({
  name: `types of ${workspace}`,
  part: 'checks',
  needs: [],
  run: () => check([bin('typescript', 'bin/tsc'), '-p', workspace]),
})
const jest = (name, part, config, needs = [], shards = 1) => ({
  name,
  part,
  needs,
  run: ({ folder, env, workers }) => runJest(config, folder, { env, workers, shards }),
})
/** A file that starts the whole server leaves some 50 MB behind in its process; so no process takes more than a quarter of them. */
const serverTests = (name, config, needs) => jest(name, 'server', config, needs, 4)

/** What the applet's own suites stand on: the built server, a browser, a mailbox. */
const APPLET = ['server builds', 'Chromium is here', 'dovecot comes up']

/**
 * Every step of the run, the longest roads first. `part` is what `npm test -- <part>` picks; `needs` names steps that
 * must have passed. A step gives `{ passed, failed, skipped, titles?, output? }`, and may put things for the others into
 * the environment it is handed.
 */
export const PLAN = [
  {
    name: 'MariaDB comes up',
    part: 'server',
    needs: [],
    run: async ({ env, say, later }) => {
      const { url, stop } = await bringUpMariadb(say, { hasty: true })
      env.IWS_TEST_MARIADB = url
      later(stop)
      return CHECKED
    },
  },
  {
    name: 'dovecot comes up',
    part: 'server',
    needs: [],
    run: async ({ env, say, later }) => {
      const { url, stop } = await bringUpDovecot(say)
      env.IWS_TEST_IMAP = url
      later(stop)
      return CHECKED
    },
  },
  {
    name: 'Chromium is here',
    part: 'browser',
    needs: [],
    run: async ({ env, say }) => {
      env.IWS_CHROMIUM = await bringUpChromium(say)
      return CHECKED
    },
  },
  { name: 'server builds', part: 'build', needs: [], run: () => built('server') },
  { name: 'weapp builds', part: 'build', needs: [], run: () => built('weapp') },
  { name: 'H5 builds', part: 'build', needs: [], run: () => built('h5') },
  serverTests('server on SQLite', 'server/jest.sqlite.mjs', ['server builds', 'dovecot comes up']),
  serverTests('server on MariaDB', 'server/jest.mariadb.mjs', [
    'server builds',
    'MariaDB comes up',
    'dovecot comes up',
  ]),
  jest('H5 access', 'h5', 'miniprogram/jest.access.mjs', [...APPLET, 'H5 builds']),
  jest('H5', 'h5', 'miniprogram/jest.h5.mjs', [...APPLET, 'H5 builds']),
  jest('weapp', 'weapp', 'miniprogram/jest.weapp.mjs', [...APPLET, 'weapp builds']),
  jest('budgets', 'budgets', 'miniprogram/jest.budgets.mjs', ['weapp builds', 'H5 builds']),
  jest('shared', 'shared', 'shared/jest.config.mjs'),
  jest('miniprogram', 'unit', 'miniprogram/jest.unit.mjs'),
  jest('walls and tools', 'walls', 'server/tools/jest.config.mjs'),
  tsc('shared'),
  tsc('server'),
  tsc('miniprogram'),
  {
    name: 'lint',
    part: 'checks',
    needs: [],
    run: () => check([bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0']),
  },
  {
    name: 'format',
    part: 'checks',
    needs: [],
    run: () => check([bin('prettier', 'bin/prettier.cjs'), '--check', '.', '--log-level', 'warn']),
  },
]

/** Takes the parts asked for (none: everything), gives the steps with all they need; throws on a part that is not there. */
export function choose(parts) {
  const known = new Set(PLAN.map(step => step.part))
  const strange = parts.find(part => !known.has(part))
  if (strange) throw new Error(`There is no part "${strange}". There are: ${[...known].join(', ')}.`)
  if (parts.length === 0) return PLAN
  const names = new Set()
  const take = step => {
    if (names.has(step.name)) return
    names.add(step.name)
    for (const need of step.needs) take(PLAN.find(each => each.name === need))
  }
  for (const step of PLAN) if (parts.includes(step.part)) take(step)
  return PLAN.filter(step => names.has(step.name))
}

/** Takes the results by step name; gives what the run as a whole still fails on, as sentences. */
export function wholeRunFaults(results, mayskip) {
  const faults = []
  const one = results.get('server on SQLite')?.titles
  const other = results.get('server on MariaDB')?.titles
  if (one && other && one.join('\n') !== other.join('\n')) {
    const only = (here, there) =>
      here
        .filter(title => !there.includes(title))
        .slice(0, 5)
        .join('; ') || 'none'
    faults.push(
      `The two databases ran different tests (SQLite ${one.length}, MariaDB ${other.length}). ` +
        `Only on SQLite: ${only(one, other)}. Only on MariaDB: ${only(other, one)}.`,
    )
  }
  const skipped = [...results].filter(([, result]) => result.skipped > 0)
  if (!mayskip)
    for (const [name, { skipped: n }] of skipped) faults.push(`${name}: ${n} skipped, but CI skips none.`)
  return faults
}
