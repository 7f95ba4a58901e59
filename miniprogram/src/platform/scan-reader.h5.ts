import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { ReaderOptions } from 'zxing-wasm/reader'
import { readLabel } from './scan-attempts'
import type { Scanned } from './scan-face'
import { grayOf } from './scan-gray'
import type { Gray } from './scan-gray'

/** The reader's program comes from our own server; left to itself the library would fetch it from a stranger's. */
const PROGRAM = new URL('zxing-wasm/reader/zxing_reader.wasm', import.meta.url).href
/** Nobody waits longer for one photo (ms). */
const PATIENCE = 8_000
/** Larger photos are drawn at this length: a label read at all is read at it. */
const LONGEST = 2_400

const OPTIONS: ReaderOptions = {
  formats: ['Code128', 'Code39', 'QRCode', 'DataMatrix'],
  tryHarder: true,
  tryInvert: true,
  tryRotate: true,
  tryDownscale: true,
  tryCode39ExtendedMode: false,
  maxNumberOfSymbols: 16,
}

prepareZXingModule({ overrides: { locateFile: () => PROGRAM } })

/**
 * Takes the address of a photo in memory; gives the text of the code that names the machine, of all codes where several
 * could: then the customer chooses.
 */
export async function readPhoto(address: string): Promise<Scanned> {
  const photo = await shadesOf(address)
  if (!photo) return { ok: false, why: 'failed', because: 'no-photo' }
  const until = performance.now() + PATIENCE
  const picked = await readLabel(photo, readCodes, () => performance.now() > until)
  return picked.kind === 'none'
    ? { ok: false, why: 'failed', because: 'no-code' }
    : { ok: true, text: picked.text }
}

/** Gives the photo in shades, upright as the camera meant it; null where the browser cannot open it. */
async function shadesOf(address: string): Promise<Gray | null> {
  const photo = new Image()
  photo.src = address
  const opened = await photo.decode().then(
    () => true,
    () => false,
  )
  if (!opened) return null
  const shrink = Math.min(1, LONGEST / Math.max(photo.naturalWidth, photo.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(photo.naturalWidth * shrink)
  canvas.height = Math.round(photo.naturalHeight * shrink)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(photo, 0, 0, canvas.width, canvas.height)
  return grayOf(context.getImageData(0, 0, canvas.width, canvas.height))
}

async function readCodes(picture: Gray, plain: boolean) {
  // Between two looks the page may paint and answer taps.
  await new Promise(done => setTimeout(done))
  const codes = await readBarcodes(canvasPixels(picture), {
    ...OPTIONS,
    binarizer: plain ? 'GlobalHistogram' : 'LocalAverage',
  })
  return codes.filter(code => code.isValid).map(({ text, format }) => ({ text, checked: !/39/.test(format) }))
}

function canvasPixels({ width, height, data }: Gray): ImageData {
  const pixels = new ImageData(width, height)
  const words = new Uint32Array(pixels.data.buffer)
  for (let at = 0; at < words.length; at += 1) words[at] = 0xff000000 | ((data[at] ?? 0) * 0x010101)
  return pixels
}
