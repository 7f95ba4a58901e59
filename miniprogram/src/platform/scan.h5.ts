import type { Scanned } from './scan-face'

/** Whether this platform can scan at all: browsers cannot, so the serial is typed. */
export const canScan = false

export async function scanCode(): Promise<Scanned> {
  return Promise.resolve({ ok: false, why: 'failed' })
}
