import { parentPort } from 'node:worker_threads'
import sharp from 'sharp'
import { cleanFilm } from './film-cleaner.ts'

/** Longest side of the cleaned picture and of its small one, in pixels. */
const PAGE_SIDE = 2560
const THUMBNAIL_SIDE = 320
const MOST_PIXELS = 50_000_000
const LONGEST_SECONDS = 30

/** What the gate let in; anything else would be another decoder's business. */
const KINDS = ['jpeg', 'png', 'webp']

sharp.cache(false)
sharp.concurrency(1)

/** A picture without metadata, upright, as JPEG; and its thumbnail. */
export interface Cleaned {
  readonly page: Uint8Array<ArrayBuffer>
  readonly thumbnail: Uint8Array<ArrayBuffer>
  readonly width: number
  readonly height: number
}

/** A file, and what it is. */
export interface Uncleaned {
  readonly file: Uint8Array
  readonly film: boolean
}

async function clean(file: Uint8Array): Promise<Cleaned> {
  const picture = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'warning', sequentialRead: true })
  const { format } = await picture.metadata()
  if (!KINDS.includes(format)) throw new Error('another kind of picture')
  const page = await picture
    .autoOrient()
    .timeout({ seconds: LONGEST_SECONDS })
    .resize({ width: PAGE_SIDE, height: PAGE_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true })
  const thumbnail = await sharp(page.data, { sequentialRead: true })
    .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 76 })
    .toBuffer()
  const { width, height } = page.info
  return { page: new Uint8Array(page.data), thumbnail: new Uint8Array(thumbnail), width, height }
}

/** A film needs no decoder; the thread keeps its walk, like the pixels of a picture, out of the way of requests. */
async function answer({ file, film }: Uncleaned): Promise<void> {
  if (film) {
    const cleaned = cleanFilm(file)
    return parentPort?.postMessage({ cleaned }, cleaned ? [cleaned.buffer] : [])
  }
  const cleaned = await clean(file)
  parentPort?.postMessage({ cleaned }, [cleaned.page.buffer, cleaned.thumbnail.buffer])
}

parentPort?.on('message', (uncleaned: Uncleaned) => {
  answer(uncleaned).catch(() => parentPort?.postMessage({ cleaned: null }))
})
