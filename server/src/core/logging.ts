import type { LoggerService } from '@nestjs/common'
import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'

export const LOGGER = Symbol('logger')

/** Lines are written together once there are so many bytes of them, at the latest after a second, and at the end. */
const TOGETHER = { dest: 1, sync: false, minLength: 4096, periodicFlush: 1000 }

/** JSON lines on standard output. Nothing a person typed belongs here: ids, codes, counts and times only. */
export function makeLogger(level: string, to?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  return pino(options, to ?? pino.destination(TOGETHER))
}

/**
 * What may be written down of a bug: its kind, the driver's code, and where it happened. Messages of libraries repeat
 * values ("Duplicate entry '…'"), so only those that the language itself makes are kept.
 */
export function describeBug(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const own = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError
  const code: unknown = 'code' in error ? error.code : undefined
  return {
    kind: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(own && code === undefined ? { message: error.message } : {}),
    at: framesOf(error),
  }
}

function framesOf(error: Error): string[] {
  const lines = (error.stack ?? '').split('\n').map(line => line.trim())
  return lines.filter(line => line.startsWith('at ')).slice(0, 12)
}

/** Nest's own words: only warnings and errors, and of those only what cannot carry data. */
export function nestLogger(logger: Logger): LoggerService {
  const quiet = () => undefined
  return {
    log: quiet,
    debug: quiet,
    verbose: quiet,
    warn: (message: unknown) => logger.warn(typeof message === 'string' ? message : 'warning'),
    error: (message: unknown) =>
      logger.error(message instanceof Error ? describeBug(message) : {}, 'framework error'),
  }
}
