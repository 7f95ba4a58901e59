/** What a `datetime-local` field shows for an instant on this computer's clock. Epoch milliseconds in. */
export function fieldOf(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** The instant a `datetime-local` field names on this computer's clock, epoch ms; undefined where it is not filled in. */
export function instantOf(text: string): number | undefined {
  // Browsers guess at half-written dates.
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? new Date(text).getTime() : NaN
  return Number.isNaN(at) ? undefined : at
}
