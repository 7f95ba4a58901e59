import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

/** A picture of a paper as a phone takes it: a sheet with lines of text on a speckled table. */
export interface Sheet {
  readonly width?: number
  readonly height?: number
  readonly lines: readonly string[]
  readonly kind?: 'jpeg' | 'png' | 'webp'
  /** Exif orientation 1–8; 6 is a phone held upright. */
  readonly orientation?: number
  /** Text that goes into the Exif fields of maker, artist, description and comment. */
  readonly exifText?: string
}

/** Twelve megapixels, as most phones of today give. */
export const WIDTH = 4032
export const HEIGHT = 3024
/** Changes when `make` does. */
const RECIPE = '2'
const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/iws-photos')

/** Gives the bytes of a photo with Exif, GPS position and body serial in it; the same sheet gives the same bytes. */
export async function photo(sheet: Sheet): Promise<Buffer> {
  const name = createHash('sha256')
    .update(RECIPE + JSON.stringify(sheet))
    .digest('hex')
    .slice(0, 32)
  const path = join(CACHE, name)
  const kept = await readFile(path).catch(() => null)
  if (kept) return kept
  const made = await make(sheet)
  await mkdir(CACHE, { recursive: true })
  // Others make the same photo at the same time, in this process too; whichever comes last, it is whole.
  const part = `${path}.${randomUUID()}`
  await writeFile(part, made)
  await rename(part, path)
  return made
}

async function make(sheet: Sheet): Promise<Buffer> {
  const { width = WIDTH, height = HEIGHT, kind = 'jpeg', exifText = 'Specimen Camera' } = sheet
  const picture = sharp(speckles(width, height), { raw: { width, height, channels: 3 } })
    .composite([{ input: Buffer.from(drawing(width, height, sheet.lines)) }])
    .withExif({
      IFD0: { Make: exifText, Model: exifText, Artist: exifText, ImageDescription: exifText },
      IFD2: { BodySerialNumber: exifText, UserComment: exifText },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '22/1 18/1 1072/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '114/1 10/1 2900/100',
      },
    })
  if (sheet.orientation) picture.withMetadata({ orientation: sheet.orientation })
  if (kind === 'png') return picture.png({ compressionLevel: 1 }).toBuffer()
  if (kind === 'webp') return picture.webp({ quality: 80 }).toBuffer()
  return picture.jpeg({ quality: 85 }).toBuffer()
}

/** Sensor noise from a fixed sequence, so that a photo has the size of a photo. */
function speckles(width: number, height: number): Buffer {
  const pixels = Buffer.alloc(width * height * 3)
  let seed = 20260814
  for (let at = 0; at < pixels.length; at += 3) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    const grey = 150 + (seed >>> 26)
    pixels[at] = grey
    pixels[at + 1] = grey - 6
    pixels[at + 2] = grey - 18
  }
  return pixels
}

function drawing(width: number, height: number, lines: readonly string[]): string {
  const size = Math.round(height / 22)
  const texts = lines
    .map((line, n) => `<text x="${width * 0.12}" y="${height * 0.2 + n * size * 1.6}">${escape(line)}</text>`)
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect x="${width * 0.08}" y="${height * 0.08}" width="${width * 0.84}" height="${height * 0.84}" fill="#fbfaf5" fill-opacity=".82"/>
    <g font-family="monospace" font-size="${size}" fill="#1d2733">${texts}</g>
    <text x="${width * 0.25}" y="${height * 0.85}" font-size="${size * 2}" fill="#b33" fill-opacity=".5">SPECIMEN</text></svg>`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
