import { MOST_BYTES } from './pick-face'
import type { Picked, PickedPhoto, PickFrom } from './pick-face'

let leave: (() => void) | null = null

/**
 * Opens the browser's chooser (the camera on a phone); gives at most `count` files, or why there are none. Files that
 * are no photos are given too: the server refuses them with a sentence, where Taro's chooser would drop them silently. `film`: videos
 * and PDFs are offered as well.
 */
export async function pickPhotos(from: PickFrom, count: number, film = false): Promise<Picked> {
  leave?.()
  const files = await choose(from, count > 1, film ? 'image/*,video/*,application/pdf' : 'image/*')
  if (files.length === 0) return { ok: false, why: 'cancelled' }
  return { ok: true, photos: await Promise.all(files.slice(0, count).map(light)) }
}

/** A browser asks for its permissions itself. */
export async function openPermissions(): Promise<boolean> {
  return Promise.resolve(true)
}

function choose(from: PickFrom, multiple: boolean, accept: string): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = multiple
  input.hidden = true
  if (from === 'camera') input.capture = 'environment'
  document.body.append(input)
  return new Promise(resolve => {
    const end = (files: readonly File[]): void => {
      leave = null
      input.remove()
      resolve(files)
    }
    leave = () => end([])
    input.addEventListener('cancel', () => end([]))
    input.addEventListener('change', () => end([...(input.files ?? [])]))
    input.click()
  })
}

/** Photos too heavy for the way are drawn again smaller; all others stay byte for byte. */
async function light(file: File): Promise<PickedPhoto> {
  const small = file.size > MOST_BYTES ? await redrawn(file) : file
  return { path: URL.createObjectURL(small), bytes: small.size }
}

async function redrawn(file: File): Promise<Blob> {
  try {
    const bitmap = await createImageBitmap(file)
    const shrink = Math.min(1, 4096 / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(bitmap.width * shrink)
    canvas.height = Math.round(bitmap.height * shrink)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    return await new Promise(resolve => canvas.toBlob(blob => resolve(blob ?? file), 'image/jpeg', 0.85))
  } catch {
    // No photo the browser can read: the server says what is wrong with it.
    return file
  }
}
