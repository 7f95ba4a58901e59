/** Codes under which a number of so many digits, written without one, may stand: mainland, Hong Kong, Macao, Taiwan, +1. */
const CODES: readonly { readonly code: string; readonly rest: RegExp }[] = [
  { code: '86', rest: /^\d{5,12}$/ },
  { code: '1', rest: /^[2-9]\d{9}$/ },
  { code: '852', rest: /^\d{8}$/ },
  { code: '853', rest: /^6\d{7}$/ },
  { code: '886', rest: /^9\d{8}$/ },
]

/**
 * Takes a phone number as somebody writes it; gives every run of digits it may have been kept as, with and without the
 * country code and the zero dialled at home. Empty where the text holds too few digits to be one.
 */
export function phoneForms(text: string): string[] {
  const all = text.normalize('NFKC').replace(/\D/g, '')
  if (all.length < 5) return []
  const digits = all.replace(/^00/, '')
  const home = digits.replace(/^0/, '')
  const added = CODES.filter(({ rest }) => rest.test(home)).map(({ code }) => `${code}${home}`)
  const taken = CODES.filter(
    ({ code, rest }) => digits.startsWith(code) && rest.test(digits.slice(code.length)),
  ).map(({ code }) => digits.slice(code.length))
  return [...new Set([digits, home, ...added, ...taken])]
}
