import type { Server } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MS = 60_000

/**
 * Lets a server listen on the loopback and resolves when it does. Port 0: any that is free. One that was left a moment ago may
 * have been lent to somebody else meanwhile: that one is waited for.
 */
export async function listening(server: Server, port: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  while (!(await tried(server, port, Date.now() > until))) await pause(50)
}

/** One try: whether it listens. Throws what went wrong, unless somebody has the port and it is not the `last` try. */
function tried(server: Server, port: number, last: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const listens = (): void => {
      server.off('error', fails)
      resolve(true)
    }
    const fails = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listens)
      if (error.code === 'EADDRINUSE' && !last) resolve(false)
      else reject(error)
    }
    server.once('listening', listens)
    server.once('error', fails)
    server.listen(port, '127.0.0.1')
  })
}
