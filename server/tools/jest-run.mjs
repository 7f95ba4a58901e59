import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { run, signal } from './children.mjs'
import { runtime } from './install.mjs'
import { inRoot, ROOT } from './root.mjs'

/** No single test project may hang the whole run for longer than this (ms). */
const LONGEST = 20 * 60_000
/** Once the report is written, jest should end by itself within this time (ms), on a busy machine too. */
const LINGERING = 60_000

/**
 * Runs one jest configuration. Takes its path below the root, a folder for its report, more environment, and in how many
 * `shards` the test files are run, one after the other; gives `{ passed, failed, skipped, titles, output }`. A test file that
 * could not run at all counts as one failure.
 */
export async function runJest(config, folder, { shards = 1, ...how } = {}) {
  const parts = []
  for (let nth = 1; nth <= shards; nth += 1)
    parts.push(await runPart(config, folder, { ...how, shard: `${nth}/${shards}` }))
  const sum = key => parts.reduce((total, part) => total + part[key], 0)
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    titles: parts.flatMap(part => part.titles).sort(),
    output: parts.map(part => part.output).join('\n'),
  }
}

async function runPart(config, folder, { env = {}, workers = '50%', shard }) {
  if (!existsSync(inRoot(config))) return broken(`${config} is missing.`)
  const report = join(folder, `${config.replaceAll(/[^a-z0-9]+/gi, '-')}.json`)
  rmSync(report, { force: true })
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--config',
    config,
  ]
  const flags = ['--ci', '--json', `--outputFile=${report}`, `--maxWorkers=${workers}`, `--shard=${shard}`]
  const watch = watchEnd(report)
  const { code, output } = await run(runtime(), [...args, ...flags], {
    // What tests leave behind goes with the run's own folder.
    env: { ...env, NODE_OPTIONS: '', FORCE_COLOR: '0', TMPDIR: folder },
    longest: LONGEST,
    started: watch.started,
  }).finally(watch.end)
  const told = output.replaceAll(/^\{"num.*\}$/gm, '')
  if (!existsSync(report)) return broken(`jest wrote no report (it ended with ${code}).\n${told}`)
  const result = { ...read(report, code), output: told }
  if (!watch.lingered()) return result
  const words = 'The tests were done, but jest did not end: a connection, server or timer was left open.'
  return { ...result, failed: Math.max(result.failed, 1), output: `${told}\n${words}` }
}

/** Ends a jest that has written its report and goes on living; a thing left open is a fault of the tests. */
function watchEnd(report) {
  let child
  let done = 0
  let lingered = false
  const clock = setInterval(() => {
    if (!done && existsSync(report)) done = Date.now()
    if (!done || lingered || Date.now() - done < LINGERING) return
    lingered = true
    signal(child, 'SIGKILL')
  }, 500)
  return { started: it => (child = it), end: () => clearInterval(clock), lingered: () => lingered }
}

const broken = output => ({ passed: 0, failed: 1, skipped: 0, titles: [], output })

function read(path, code) {
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const tests = report.testResults.flatMap(file =>
    file.assertionResults.map(each => ({
      title: `${file.name.replace(ROOT, '')} ${each.fullName}`,
      is: each.status,
    })),
  )
  const count = (...states) => tests.filter(each => states.includes(each.is)).length
  const failed = count('failed') + report.numRuntimeErrorTestSuites
  const told = {
    passed: count('passed'),
    skipped: count('pending', 'skipped', 'todo', 'disabled'),
    titles: tests.map(each => each.title).sort(),
  }
  // Jest may fail without a failed test: an obsolete handle, no test found at all.
  return { ...told, failed: failed === 0 && code !== 0 ? 1 : failed }
}
