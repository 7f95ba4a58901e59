const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'

/**
 * Makes an idempotency key: the time and 20 random letters. It need not be a secret, only unlike every other, and
 * WeChat has no `crypto`.
 */
export function freshKey(): string {
  let key = Date.now().toString(36)
  for (let left = 20; left > 0; left -= 1) key += LETTERS[Math.floor(Math.random() * LETTERS.length)]
  return key
}
