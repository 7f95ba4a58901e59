import { afterAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { photo } from '../../test/photos/photo.ts'
import { Cleaner } from './cleaner.ts'

const cleaner = new Cleaner()
afterAll(() => cleaner.close())

const MARK = 'MARKER-4471-EXIF'

describe('the cleaning of a picture', () => {
  it('makes an upright page and a thumbnail without any metadata of a 12-megapixel photo', async () => {
    const file = await photo({ lines: ['P<UTOERIKSSON<<ANNA<MARIA'], orientation: 6, exifText: MARK })
    const before = await sharp(file).metadata()
    expect([before.width, before.height, before.orientation]).toEqual([4032, 3024, 6])
    expect(before.exif?.includes(MARK)).toBe(true)

    const cleaned = await cleaner.clean(file)
    if (!cleaned) throw new Error('an honest photo was refused')
    expect([cleaned.width, cleaned.height]).toEqual([1920, 2560])
    const page = await sharp(cleaned.page).metadata()
    const thumbnail = await sharp(cleaned.thumbnail).metadata()
    expect([page.format, page.width, page.height]).toEqual(['jpeg', 1920, 2560])
    expect([thumbnail.format, thumbnail.width, thumbnail.height]).toEqual(['jpeg', 240, 320])
    for (const { exif, icc, iptc, xmp, orientation } of [page, thumbnail])
      expect([exif, icc, iptc, xmp, orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ])
    expect(Buffer.from(cleaned.page).includes(MARK)).toBe(false)
  })

  it('never makes a small picture larger', async () => {
    const cleaned = await cleaner.clean(
      await photo({ lines: ['small'], width: 640, height: 480, kind: 'png' }),
    )
    expect([cleaned?.width, cleaned?.height]).toEqual([640, 480])
  })

  it('reads WebP', async () => {
    const cleaned = await cleaner.clean(
      await photo({ lines: ['webp'], width: 800, height: 600, kind: 'webp' }),
    )
    expect(cleaned?.width).toBe(800)
  })

  it('says that a damaged picture cannot be decoded, and goes on with the next one', async () => {
    const file = await photo({ lines: ['whole'], width: 800, height: 600 })
    const damaged = Buffer.from(file)
    damaged.fill(0xff, 3000, 9000)
    const next = cleaner.clean(file)
    expect(await cleaner.clean(damaged)).toBeNull()
    expect((await next)?.width).toBe(800)
  })

  it('runs no decoder but those of the three kinds', async () => {
    const gif = await sharp({ create: { width: 300, height: 300, channels: 3, background: 'red' } })
      .gif()
      .toBuffer()
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><rect width="9"/></svg>',
    )
    expect(await cleaner.clean(gif)).toBeNull()
    expect(await cleaner.clean(svg)).toBeNull()
  })
})
