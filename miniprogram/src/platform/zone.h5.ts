/** The browser's IANA zone. */
export function phoneZone(): string | null {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || null
}
