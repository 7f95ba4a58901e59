import type { Point } from './view'

/** A spot on a page as fractions of the upright picture, as the contract carries it. */
export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the keyboard starts. */
export const MIDDLE: Region = { x: 0.35, y: 0.4, width: 0.3, height: 0.2 }
const LEAST = 0.02
const STEP = 0.02

/** Takes the two corners of a drag in any order; null where the box is too small to have been meant. */
export function regionBetween(from: Point, to: Point): Region | null {
  const width = Math.abs(to.x - from.x)
  const height = Math.abs(to.y - from.y)
  if (width < LEAST || height < LEAST) return null
  return rounded({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width, height })
}

/** Moves, or with `size` grows and shrinks, a box by one arrow key; other keys give it back as it was. */
export function nudged(region: Region, key: string, size: boolean): Region {
  const dx = key === 'ArrowRight' ? STEP : key === 'ArrowLeft' ? -STEP : 0
  const dy = key === 'ArrowDown' ? STEP : key === 'ArrowUp' ? -STEP : 0
  if (size) {
    const width = clamp(region.width + dx, LEAST, 1 - region.x)
    return rounded({ ...region, width, height: clamp(region.height + dy, LEAST, 1 - region.y) })
  }
  const x = clamp(region.x + dx, 0, 1 - region.width)
  return rounded({ ...region, x, y: clamp(region.y + dy, 0, 1 - region.height) })
}

/**
 * CSS for a crop: the picture as a background, shown so that the region with some surroundings fills the box.
 * `size` and `position` are percentages.
 */
export function cropOf(region: Region): { size: string; position: string } {
  const across = Math.min(1, Math.max(region.width, region.height) * 1.6)
  const left = clamp(region.x + region.width / 2 - across / 2, 0, 1 - across)
  const top = clamp(region.y + region.height / 2 - across / 2, 0, 1 - across)
  const place = (start: number) => (across >= 1 ? 0 : (start / (1 - across)) * 100)
  return {
    size: `${percent(100 / across)} ${percent(100 / across)}`,
    position: `${percent(place(left))} ${percent(place(top))}`,
  }
}

function rounded(region: Region): Region {
  const round = (value: number) => Math.round(value * 10_000) / 10_000
  return { x: round(region.x), y: round(region.y), width: round(region.width), height: round(region.height) }
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
