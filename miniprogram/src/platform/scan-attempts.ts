import { pickSerial } from './scan-codes'
import type { FoundCode, Picked } from './scan-codes'
import { evened, inverted, redrawn, sharpened, stretched } from './scan-gray'
import type { Gray } from './scan-gray'

/** Reads every code of a picture it can; `plain` leaves the threshold to one value for the whole picture. */
export type ReadCodes = (
  picture: Gray,
  plain: boolean,
) => Promise<readonly { readonly text: string; readonly checked: boolean }[]>

/** One way to look at the photo: how long its longer side becomes, how it is turned, what is done to its shades. */
interface Attempt {
  readonly side: number
  readonly degrees?: number
  readonly plain?: true
  readonly tone?: (gray: Gray) => Gray
}

/** From the cheapest to the dearest. Light bars on a dark label are read only when the shades change places; a code on a slant is read along its lines only when turned back. */
const ATTEMPTS: readonly Attempt[] = [
  { side: 1600 },
  { side: 1600, tone: gray => inverted(stretched(gray)) },
  { side: 1600, tone: stretched },
  { side: 2400 },
  { side: 1600, degrees: 8, tone: stretched },
  { side: 1600, degrees: -8, tone: stretched },
  { side: 1600, tone: evened },
  { side: 2400, tone: gray => sharpened(stretched(gray), 2) },
  { side: 2400, tone: gray => sharpened(stretched(gray), 4) },
  { side: 1600, degrees: 14, tone: evened },
  { side: 1600, degrees: -14, tone: evened },
  { side: 1600, degrees: 25, tone: stretched },
  { side: 1600, degrees: -25, tone: stretched },
  { side: 1600, plain: true, tone: evened },
  { side: 1000, tone: stretched },
  { side: 2400, degrees: 4, tone: gray => sharpened(stretched(gray), 3) },
  { side: 2400, degrees: -4, tone: gray => sharpened(stretched(gray), 3) },
]

/** A small photo is drawn up to twice its size: bars one pixel wide are lost on the reader. */
const MOST_ENLARGED = 2

/** So many looks are taken however slow they are: they read what a hand holds still. */
const ALWAYS = 6

/**
 * Looks at one photo of a label in several ways until a serial is sure, or, after the first looks, until `enough` says
 * that time is up. Gives what was picked; `none` and `several` mean that another photo, or typing, is needed.
 */
export async function readLabel(photo: Gray, read: ReadCodes, enough: () => boolean): Promise<Picked> {
  const found = new Map<string, FoundCode>()
  let picked: Picked = { kind: 'none', text: '' }
  for (const [looks, attempt] of ATTEMPTS.entries()) {
    if (looks >= ALWAYS && enough()) break
    const codes = await read(pictureFor(photo, attempt), attempt.plain === true)
    for (const { text, checked } of new Map(codes.map(code => [code.text, code])).values())
      found.set(text, { text, checked, times: (found.get(text)?.times ?? 0) + 1 })
    picked = pickSerial([...found.values()])
    if (picked.kind !== 'none') break
  }
  return picked
}

function pictureFor(photo: Gray, { side, degrees = 0, tone }: Attempt): Gray {
  const factor = Math.min(MOST_ENLARGED, side / Math.max(photo.width, photo.height))
  const sized = factor === 1 && degrees === 0 ? photo : redrawn(photo, factor, degrees)
  return tone ? tone(sized) : sized
}
