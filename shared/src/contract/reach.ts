/** The shapes of the ways to reach somebody, apart from their schemas: the applet checks a box without carrying zod. */

/** Seven to fifteen digits with the usual separators, a leading + where abroad (E.164 length). */
export const PHONE = /^\+?[0-9][0-9 ()-]{5,22}[0-9]$/

export const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/
export const MAIL_LONGEST = 254

/** Whether a trimmed text can be a phone number. */
export function isPhone(text: string): boolean {
  return PHONE.test(text)
}

/** Whether a trimmed text can be a mail address. */
export function isMail(text: string): boolean {
  return text.length <= MAIL_LONGEST && MAIL.test(text)
}
