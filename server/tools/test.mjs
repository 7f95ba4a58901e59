import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, freemem } from 'node:os'
import { join } from 'node:path'
import { endEverything, endOnSignals, whenEnding } from './children.mjs'
import { ensureInstalled } from './install.mjs'
import { quickFolder } from './quick-folder.mjs'
import { choose, wholeRunFaults } from './test-plan.mjs'

/** A Taro build beside a test run needs about this much memory (bytes), and so does every lane more. */
const ROOM = 2.5 * 1024 ** 3

const began = Date.now()
const elapsed = since => `${((Date.now() - since) / 1000).toFixed(0)} s`

async function test() {
  const steps = choose(process.argv.slice(2))
  await ensureInstalled()
  const folder = mkdtempSync(join(quickFolder(), 'iws-test-'))
  whenEnding(() => rmSync(folder, { recursive: true, force: true }))
  const lanes = lanesFor(availableParallelism(), freemem())
  const workers = Math.max(1, availableParallelism() - (lanes - 1))
  const tools = { folder, env: {}, workers, say: console.log, later: whenEnding }
  console.log(`${steps.length} steps, ${lanes} at a time, in ${folder}`)
  const results = await perform(steps, lanes, tools)
  return summary(results, wholeRunFaults(results, process.env.CI !== 'true'))
}

/** Takes cores and free bytes; gives how many steps run beside each other: one more than two cores, since tests often wait. */
function lanesFor(cores, free) {
  if (cores < 2) return 1
  return Math.min(3, Math.max(1, Math.floor(free / ROOM)))
}

/** Runs the steps, as many at a time as there are lanes, each when all it needs has passed. Gives results by name. */
async function perform(steps, lanes, tools) {
  const results = new Map()
  const waiting = [...steps]
  const running = new Set()
  while (waiting.length > 0 || running.size > 0) {
    for (const step of waiting.filter(each => doomed(each, results))) {
      waiting.splice(waiting.indexOf(step), 1)
      settle(
        step,
        results,
        { passed: 0, failed: 1, skipped: 0, output: `not run: it needs ${step.needs.join(', ')}` },
        began,
      )
    }
    const next = running.size < lanes && waiting.find(each => each.needs.every(need => results.has(need)))
    if (next) {
      waiting.splice(waiting.indexOf(next), 1)
      const work = go(next, results, tools).finally(() => running.delete(work))
      running.add(work)
    } else if (running.size > 0) await Promise.race(running)
  }
  return results
}

const doomed = (step, results) => step.needs.some(need => (results.get(need)?.failed ?? 0) > 0)

async function go(step, results, tools) {
  const since = Date.now()
  console.log(`· ${step.name} …`)
  const result = await step
    .run(tools)
    .catch(error => ({ passed: 0, failed: 1, skipped: 0, output: error.message }))
  settle(step, results, result, since)
}

function settle(step, results, result, since) {
  results.set(step.name, result)
  const { passed, failed, skipped } = result
  if (failed > 0) console.log(`\n${result.output ?? ''}\n`)
  const mark = failed > 0 ? '✗' : '✓'
  const more = skipped > 0 ? `, ${skipped} skipped` : ''
  console.log(`${mark} ${step.name}: ${passed} passed, ${failed} failed${more} (${elapsed(since)})`)
}

/** Prints the table of steps and, as the last line, the sums. Gives the exit code. */
function summary(results, faults) {
  const sum = key => [...results.values()].reduce((total, result) => total + result[key], 0)
  console.log('\nSummary')
  for (const [name, { passed, failed, skipped }] of results) {
    console.log(
      `  ${name.padEnd(22)} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    )
  }
  const engines = ['server on SQLite', 'server on MariaDB'].filter(name => results.get(name)?.titles)
  for (const name of engines) console.log(`  tests ${name.slice(7)}: ${results.get(name).titles.length}`)
  for (const fault of faults) console.log(`  ✗ ${fault}`)
  console.log(`  whole run: ${elapsed(began)}`)
  const failed = sum('failed') + faults.length
  const skipped = sum('skipped')
  console.log(`\n${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed === 0 ? 0 : 1
}

endOnSignals()
try {
  process.exitCode = await test()
} catch (error) {
  console.log(`\n${error.message}\n\n0 passed, 1 failed`)
  process.exitCode = 1
} finally {
  await endEverything()
}
