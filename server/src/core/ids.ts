import { randomBytes } from 'node:crypto'
import { decodeTime, monotonicFactory } from 'ulid'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const next = monotonicFactory()
/** The maker of ids in the one millisecond ahead of this process's clock in which it last had to make some. */
let ahead = { at: 0, next: monotonicFactory() }

/** A new id: 26 characters that sort by `at` (epoch ms) and, within one process, in the order they were made. */
export function newId(at: number): string {
  return next(at)
}

/**
 * As `newId`, but sure to sort behind `before`, an id that perhaps another process made by a clock of its own; null: any. Only this
 * id follows a clock that is ahead: those that `newId` makes later go by `at` again.
 */
export function newIdAfter(before: string | null, at: number): string {
  const id = newId(at)
  if (before === null || id > before) return id
  const behind = decodeTime(before) + 1
  if (ahead.at !== behind) ahead = { at: behind, next: monotonicFactory() }
  return ahead.next(behind)
}

/** `length` random characters without I, L, O and U: 5 bits each, unguessable from 16 characters on. */
export function randomCode(length: number): string {
  return Array.from(randomBytes(length), byte => CROCKFORD[byte & 31]).join('')
}

/**
 * Gives a maker of ids for requests, 16 characters each: ten by chance for this process, six that count. They tell lines of a
 * log apart and open nothing, so chance is not drawn for each.
 */
export function requestIds(): () => string {
  const process = randomCode(10)
  let count = 0
  return () => {
    count = (count + 1) % 2 ** 30
    let id = process
    for (let bits = 25; bits >= 0; bits -= 5) id += CROCKFORD[(count >> bits) & 31]
    return id
  }
}

/** A ticket number people can read out: `IWS-XXXX-XXXX`. Unique only with an index behind it. */
export function ticketNumber(): string {
  return `IWS-${randomCode(4)}-${randomCode(4)}`
}

/** A secret of 256 bits for a session or a link, base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}
