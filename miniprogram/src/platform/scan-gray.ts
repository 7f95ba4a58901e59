/** A picture in shades: one byte a pixel, 0 black, row by row. */
export interface Gray {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Takes red, green, blue and opacity in turn, as a canvas gives them; gives the shades. */
export function grayOf(pixels: {
  readonly width: number
  readonly height: number
  readonly data: ArrayLike<number>
}): Gray {
  const { width, height, data } = pixels
  const shades = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < shades.length; at += 1, from += 4)
    shades[at] =
      ((data[from] ?? 0) * 306 + (data[from + 1] ?? 0) * 601 + (data[from + 2] ?? 0) * 117 + 512) >> 10
  return { width, height, data: shades }
}

/** Makes the picture larger or smaller and turns it clockwise by so many degrees; what comes from outside is its edge. */
export function redrawn(gray: Gray, factor: number, degrees = 0): Gray {
  const cos = Math.cos((degrees * Math.PI) / 180)
  const sin = Math.sin((degrees * Math.PI) / 180)
  const wide = gray.width * Math.abs(cos) + gray.height * Math.abs(sin)
  const high = gray.width * Math.abs(sin) + gray.height * Math.abs(cos)
  const width = Math.max(1, Math.round(wide * factor))
  const height = Math.max(1, Math.round(high * factor))
  const source = factor < 1 ? blurred(gray, Math.round(0.5 / factor - 0.5)) : gray
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const dy = (y + 0.5 - height / 2) / factor
    const dx = (0.5 - width / 2) / factor
    const left = dx * cos + dy * sin + gray.width / 2
    const top = dy * cos - dx * sin + gray.height / 2
    drawLine(source, data.subarray(y * width, (y + 1) * width), left, top, cos / factor, -sin / factor)
  }
  return { width, height, data }
}

/** Fills one line with the shades along a straight way through the picture, each mixed from its four neighbours. */
function drawLine(
  { width, height, data }: Gray,
  line: Uint8Array,
  left: number,
  top: number,
  stepX: number,
  stepY: number,
): void {
  for (let index = 0; index < line.length; index += 1) {
    const x = Math.min(Math.max(left + index * stepX - 0.5, 0), width - 1)
    const y = Math.min(Math.max(top + index * stepY - 0.5, 0), height - 1)
    const at = Math.floor(y) * width + Math.floor(x)
    const right = at + (x < width - 1 ? 1 : 0)
    const below = y < height - 1 ? width : 0
    const fx = x % 1
    const upper = (data[at] ?? 0) * (1 - fx) + (data[right] ?? 0) * fx
    const lower = (data[at + below] ?? 0) * (1 - fx) + (data[right + below] ?? 0) * fx
    line[index] = upper + (lower - upper) * (y % 1)
  }
}

/** Dark for light. */
export function inverted(gray: Gray): Gray {
  return { ...gray, data: gray.data.map(shade => 255 - shade) }
}

/** The mean of a square of 2 × radius + 1 pixels around each pixel, so that what is smaller than it goes away. */
export function blurred(gray: Gray, radius: number): Gray {
  if (radius < 1) return gray
  const { width, height } = gray
  const rows = new Uint8Array(gray.data.length)
  const data = new Uint8Array(gray.data.length)
  for (let y = 0; y < height; y += 1) meanLine(gray.data, rows, y * width, 1, width, radius)
  for (let x = 0; x < width; x += 1) meanLine(rows, data, x, width, height, radius)
  return { width, height, data }
}

function meanLine(
  from: Uint8Array,
  into: Uint8Array,
  start: number,
  step: number,
  count: number,
  radius: number,
): void {
  const last = start + (count - 1) * step
  const share = 1 / (2 * radius + 1)
  let sum = 0
  for (let index = -radius; index <= radius; index += 1)
    sum += from[Math.min(Math.max(start + index * step, start), last)] ?? 0
  for (let at = start; at <= last; at += step) {
    into[at] = sum * share
    const next = at + (radius + 1) * step
    const gone = at - radius * step
    sum += (from[next > last ? last : next] ?? 0) - (from[gone < start ? start : gone] ?? 0)
  }
}

/** Spreads the shades over the whole range; one in a hundred at each end may be lost. */
export function stretched(gray: Gray): Gray {
  const counts = new Uint32Array(256)
  for (const shade of gray.data) counts[shade] = (counts[shade] ?? 0) + 1
  const dark = shadeAt(counts, gray.data.length * 0.01)
  const light = shadeAt(counts, gray.data.length * 0.99)
  const gain = 255 / Math.max(1, light - dark)
  return { ...gray, data: gray.data.map(shade => clamped((shade - dark) * gain)) }
}

/** The shade below which so many pixels lie. */
function shadeAt(counts: Uint32Array, pixels: number): number {
  let seen = 0
  for (let shade = 0; shade < 256; shade += 1) {
    seen += counts[shade] ?? 0
    if (seen >= pixels) return shade
  }
  return 255
}

/** Takes away slow changes of light, as shadow and glare make them: each pixel against the mean around it. */
export function evened(gray: Gray): Gray {
  const around = blurred(gray, Math.max(8, Math.round(Math.min(gray.width, gray.height) / 24)))
  return stretched({
    ...gray,
    data: gray.data.map((shade, at) => clamped(128 + shade - (around.data[at] ?? 0))),
  })
}

/** Makes edges that were softened over so many pixels hard again. */
export function sharpened(gray: Gray, radius: number): Gray {
  const soft = blurred(blurred(gray, radius), radius)
  return {
    ...gray,
    data: gray.data.map((shade, at) => clamped(shade + 2.5 * (shade - (soft.data[at] ?? 0)))),
  }
}

function clamped(shade: number): number {
  return shade < 0 ? 0 : shade > 255 ? 255 : shade
}
