import autocannon from 'autocannon'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** As many requests as there is room for, for `seconds`; `next` makes each. Gives requests a second, and throws on a failure. */
export async function flatOut({ port, path, connections, seconds, next }) {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    duration: seconds,
    requests: [{ method: 'POST', path, setupRequest: given => ({ ...given, ...next() }) }],
  })
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed > 0) {
    const how = JSON.stringify({
      ...result.statusCodeStats,
      errors: result.errors,
      timeouts: result.timeouts,
    })
    throw new Error(`${failed} of ${result.requests.total} requests failed: ${how}`)
  }
  return result.requests.total / result.duration
}

/**
 * `rate` requests a second for `seconds`, each sent at its own time whether or not the one before has been answered.
 * Gives the milliseconds each took from the time it was due, ascending.
 */
export async function steadily({ port, path, rate, seconds, next }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const began = performance.now()
  const calls = []
  for (let n = 0; n < rate * seconds; n += 1) {
    const due = began + (n * 1000) / rate
    const early = due - performance.now()
    if (early > 0) await pause(early)
    calls.push(send(agent, port, path, next()).then(status => ({ status, ms: performance.now() - due })))
  }
  const all = await Promise.all(calls)
  agent.destroy()
  const failed = all.filter(({ status }) => status !== 200)
  if (failed.length > 0)
    throw new Error(`${failed.length} of ${all.length} failed, the first with ${failed[0].status}`)
  return all.map(({ ms }) => ms).sort((one, other) => one - other)
}

/** Sends one request and reads the answer to its end; gives the status. */
export function send(agent, port, path, { headers, body }) {
  return new Promise((resolve, reject) => {
    const call = request({ agent, port, path, method: 'POST', headers, host: '127.0.0.1' }, reply => {
      reply.resume().once('end', () => resolve(reply.statusCode))
    })
    call.once('error', reject)
    call.end(body)
  })
}

/** The value below which the share `p` of ascending numbers lies. */
export const percentile = (sorted, p) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))]
