import type { Because } from '@iws/shared/contract/gives/tickets'

type Region = NonNullable<Because['region']>

/** Percentages that show one part of a picture in a box: the box's height of its width, the picture in the box, the spot. */
export interface Crop {
  readonly height: string
  readonly picture: Readonly<Record<'left' | 'top' | 'width' | 'height', string>>
  readonly spot: Readonly<Record<'left' | 'top' | 'width' | 'height', string>>
}

/** How much of what surrounds the spot is shown too, of the picture's own size. */
const AROUND = 0.12

/**
 * Takes the marked region (fractions of the picture) and the picture's size in pixels; gives the styles that show it
 * with its surroundings. The window never leaves the picture and is never narrower than a third of it, so that one
 * still sees where on the paper it lies.
 */
export function cropOf(region: Region, size: { width: number; height: number }): Crop {
  const [x, width] = stretch(region.x, region.width)
  const [y, height] = stretch(region.y, region.height)
  return {
    height: percent((height * size.height) / (width * size.width)),
    picture: {
      left: percent(-x / width),
      top: percent(-y / height),
      width: percent(1 / width),
      height: percent(1 / height),
    },
    spot: {
      left: percent((region.x - x) / width),
      top: percent((region.y - y) / height),
      width: percent(region.width / width),
      height: percent(region.height / height),
    },
  }
}

function stretch(start: number, length: number): [start: number, length: number] {
  const wanted = Math.min(1, Math.max(length + 2 * AROUND, 1 / 3))
  const from = Math.min(Math.max(0, start + length / 2 - wanted / 2), 1 - wanted)
  return [from, wanted]
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 10_000) / 100}%`
}
