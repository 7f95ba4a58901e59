import { text } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'

/** Takes a table of words and a code; a code this version does not know is shown as it came. */
export function wordFor(table: Readonly<Record<string, Text | undefined>>, code: string): Text {
  return table[code] ?? text(code, code, code)
}
