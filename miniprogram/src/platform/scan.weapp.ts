import Taro from '@tarojs/taro'
import type { Scanned } from './scan-face'

/** Whether this platform can scan at all. */
export const canScan = true

/** Reads one bar code or QR code; gives its text as it stands. */
export async function scanCode(): Promise<Scanned> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['barCode', 'qrCode', 'datamatrix'] })
    return { ok: true, text: result }
  } catch (error) {
    const said = typeof error === 'object' && error && 'errMsg' in error ? String(error.errMsg) : ''
    return { ok: false, why: /cancel/i.test(said) ? 'cancelled' : 'failed' }
  }
}
