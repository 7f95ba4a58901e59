import { pickPhotos } from './pick'
import type { Scanned } from './scan-face'

/** Whether this platform can scan at all. */
export const canScan = true

/** Whether scanning means taking one photo of the label, rather than holding the camera over it. */
export const scansPhotos: boolean = true

/**
 * Opens the camera, or the file chooser where there is none, and reads the codes of one photo of the label. Gives the
 * text of the code that names the machine. The photo stays in this browser: nothing of it is sent or kept.
 */
export async function scanCode(): Promise<Scanned> {
  // The reader comes while the photo is taken; whoever never scans never fetches it.
  const reader = import('./scan-reader')
  reader.catch(() => undefined)
  const picked = await pickPhotos('camera', 1)
  const [photo] = picked.ok ? picked.photos : []
  if (!photo) return { ok: false, why: 'cancelled' }
  try {
    return await (await reader).readPhoto(photo.path)
  } catch {
    return { ok: false, why: 'failed', because: 'no-scanner' }
  } finally {
    URL.revokeObjectURL(photo.path)
  }
}
