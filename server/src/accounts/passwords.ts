import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const MEMORY_KIB = 19 * 1024
const PASSES = 2
/** More at once would cost memory without being faster on two cores. */
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

/** Gives what is kept of a password: parameters, salt and tag. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await tagOf(password, salt, MEMORY_KIB, PASSES)
  return ['argon2id', MEMORY_KIB, PASSES, salt.toString('base64url'), tag.toString('base64url')].join('$')
}

/** What is kept of somebody who signs in by another way: no password is behind it, and finding that out takes as long as ever. */
export const NO_PASSWORD = ['argon2id', MEMORY_KIB, PASSES, 'A'.repeat(22), 'A'.repeat(43)].join('$')

/** Whether `password` is the one behind `kept`. With null it works as long and says no: a login cannot be guessed by time. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, memory, passes, salt, tag] = (kept ?? NO_PASSWORD).split('$')
  const expected = Buffer.from(tag ?? '', 'base64url')
  const given = await tagOf(password, Buffer.from(salt ?? '', 'base64url'), Number(memory), Number(passes))
  return given.length === expected.length && timingSafeEqual(given, expected) && kept !== null
}

async function tagOf(password: string, nonce: Buffer, memory: number, passes: number): Promise<Buffer> {
  await turn()
  try {
    const message = Buffer.from(password.normalize('NFC'), 'utf8')
    return await derive('argon2id', { message, nonce, memory, passes, parallelism: 1, tagLength: 32 })
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

async function turn(): Promise<void> {
  while (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  running += 1
}
