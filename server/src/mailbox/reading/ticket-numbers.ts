/** Its two groups stand apart, since `IWS` and a serial of eight signs look like one run together. */
const NUMBER =
  /IWS\s*[\p{Pd}_ ]\s*([0-9A-HJKMNP-TV-Z]{4})\s*[\p{Pd}_ ]\s*([0-9A-HJKMNP-TV-Z]{4})(?![0-9A-Z])/giu
const RUN_TOGETHER = /\bIWS([0-9A-HJKMNP-TV-Z]{4})-?([0-9A-HJKMNP-TV-Z]{4})(?![0-9A-Z])/gi

/** The numbers of ours in a plain text, `IWS-XXXX-XXXX`, each once. */
export function ticketNumbersIn(plain: string): string[] {
  const found = [NUMBER, RUN_TOGETHER].flatMap(pattern =>
    [...plain.matchAll(pattern)].map(([, one = '', two = '']) => `IWS-${one}-${two}`.toUpperCase()),
  )
  return [...new Set(found)]
}

/** The text with separators in place of our numbers. */
export function withoutTicketNumbers(plain: string): string {
  return plain.replace(NUMBER, ' / ').replace(RUN_TOGETHER, ' / ')
}
