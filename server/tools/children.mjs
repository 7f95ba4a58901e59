import { spawn } from 'node:child_process'
import { ROOT } from './root.mjs'

/** Every process started here and still alive; each leads its own group, so that its own children end with it. */
const alive = new Set()
const cleanings = []

/** Registers something to do when the tool ends, whichever way it ends. */
export const whenEnding = clean => cleanings.push(clean)

/** Starts a command in the project's folder. `stdio` as in node:child_process; gives the child process. */
export function launch(command, args, { env = {}, stdio = 'inherit', cwd = ROOT } = {}) {
  const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env }, detached: true })
  alive.add(child)
  child.once('exit', () => alive.delete(child))
  child.once('error', () => alive.delete(child))
  return child
}

/**
 * Runs a command to its end; gives its exit code (1 when it could not start) and all it wrote. After `longest` ms its
 * whole group is ended. `started` is called with the child.
 */
export function run(command, args, { longest = 30 * 60_000, started, ...options } = {}) {
  return new Promise(resolve => {
    const child = launch(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    started?.(child)
    const pieces = []
    const clock = setTimeout(() => {
      pieces.push(Buffer.from(`\nStopped: it ran for longer than ${Math.round(longest / 60_000)} minutes.\n`))
      signal(child, 'SIGKILL')
    }, longest)
    child.stdout?.on('data', piece => pieces.push(piece))
    child.stderr?.on('data', piece => pieces.push(piece))
    const end = code => {
      clearTimeout(clock)
      resolve({ code, output: Buffer.concat(pieces).toString() })
    }
    child.once('error', error => {
      pieces.push(Buffer.from(`${command}: ${error.message}\n`))
      end(1)
    })
    child.once('close', code => end(code ?? 1))
  })
}

/** Sends a signal to a child's whole group; a group that is gone already is fine. */
export function signal(child, name) {
  try {
    if (child.pid) process.kill(-child.pid, name)
  } catch {
    // Ended between the look and the signal.
  }
}

/** Asks one child to end, makes it after `patience` ms. Resolves when it is gone. */
export function stop(child, patience = 10_000) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    const force = setTimeout(() => signal(child, 'SIGKILL'), patience)
    child.once('exit', () => {
      clearTimeout(force)
      resolve()
    })
    signal(child, 'SIGTERM')
  })
}

/** Stops every child, then does what was registered for the end. */
export async function endEverything() {
  await Promise.all([...alive].map(child => stop(child)))
  for (const clean of cleanings.splice(0).reverse()) await clean()
}

/** On SIGINT, SIGTERM and SIGHUP: ends everything and exits with the code a shell expects. */
export function endOnSignals() {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
  for (const [name, code] of Object.entries(codes)) {
    process.once(name, async () => {
      await endEverything()
      process.exit(code)
    })
  }
}
