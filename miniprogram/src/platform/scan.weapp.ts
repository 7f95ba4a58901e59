import Taro from '@tarojs/taro'
import type { Scanned } from './scan-face'

/** Whether this platform can scan at all. */
export const canScan = true

/** Whether scanning means taking one photo of the label, rather than holding the camera over it. */
export const scansPhotos: boolean = false

/** Reads one bar code or QR code; gives its text as it stands. */
export async function scanCode(): Promise<Scanned> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['barCode', 'qrCode', 'datamatrix'] })
    return { ok: true, text: result }
  } catch (error) {
    const said = typeof error === 'object' && error && 'errMsg' in error ? String(error.errMsg) : ''
    return /cancel/i.test(said)
      ? { ok: false, why: 'cancelled' }
      : { ok: false, why: 'failed', because: 'no-scanner' }
  }
}
