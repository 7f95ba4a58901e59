/** Small words for path data, so that a drawing reads like a sketch. All numbers are canvas units (160 × 112). */

/** A rectangle with round corners of radius `r`. */
export function box(x: number, y: number, width: number, height: number, r = 3): string {
  const [across, down] = [width - 2 * r, height - 2 * r]
  const turn = `a${r} ${r} 0 0 1 `
  return `M${x + r} ${y}h${across}${turn}${r} ${r}v${down}${turn}${-r} ${r}h${-across}${turn}${-r} ${-r}v${-down}${turn}${r} ${-r}z`
}

/** Horizontal strokes of one length from `x`, one for each `y`: text as it looks from afar. */
export function rows(x: number, length: number, ...ys: number[]): string {
  return ys.map(y => `M${x} ${y}h${length}`).join('')
}

export function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
}

/** The photo of a person, `width` wide: a frame, a head, shoulders. */
export function portrait(x: number, y: number, width: number): string {
  const height = width * 1.3
  const head = width / 5
  return (
    box(x, y, width, height) +
    circle(x + width / 2, y + height * 0.36, head) +
    `M${x + width * 0.16} ${y + height}a${width * 0.34} ${width * 0.4} 0 0 1 ${width * 0.68} 0`
  )
}

/** A two-dimensional code: three corner squares and a few dots. */
export function code(x: number, y: number, size: number): string {
  const eye = size * 0.34
  const far = size - eye
  return (
    box(x, y, eye, eye, 1) +
    box(x + far, y, eye, eye, 1) +
    box(x, y + far, eye, eye, 1) +
    `M${x + far} ${y + far}h2M${x + size} ${y + far}v3M${x + far} ${y + size}h3M${x + size / 2} ${y + 2}v4M${x + size / 2} ${y + size / 2}h2`
  )
}

/** Vertical bars of a barcode. */
export function bars(x: number, y: number, height: number): string {
  return [0, 4, 7, 13, 16, 22, 28, 31, 37, 43, 46].map(step => `M${x + step} ${y}v${height}`).join('')
}
