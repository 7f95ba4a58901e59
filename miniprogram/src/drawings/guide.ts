import type { Drawing } from './draw'
import { SCENES } from './scenes'
import { box, circle, rows } from './strokes'

/** A page of a site, as wide as the canvas, with its bar. */
const SITE = `${box(20, 8, 120, 96, 4)}M20 26h120`

/** What the steps of Lenovo's pages look like, by the key that the book gives; the second tone marks where to tap. */
const STEPS: Readonly<Record<string, Drawing>> = {
  site: { ink: SITE + rows(34, 60, 42, 52, 62), marks: { port: box(34, 76, 52, 16, 3) } },
  entry: { ink: SITE + rows(34, 40, 44), marks: { serial: `${box(34, 56, 92, 20, 3)}M42 62v8` } },
  choice: {
    ink: `${SITE + rows(34, 72, 42, 52)}${box(34, 70, 42, 18)}`,
    marks: { port: `${box(84, 70, 42, 18)}M98 79l5 5l10-10` },
  },
  globe: SCENES.abroad,
  listing: {
    ink: SITE + rows(56, 66, 44, 66, 88) + circle(42, 44, 4) + circle(42, 88, 4),
    marks: { port: box(30, 56, 100, 20, 4) },
  },
  letter: SCENES.certificate,
}

/** Gives the drawing of a step; null for a key this version does not know. */
export function stepDrawing(key: string | null): Drawing | null {
  return (key && STEPS[key]) || null
}

/**
 * The pins of each plug: its letter, then for each pin its kind (`|` and `-` blades, `/` and `\` slanted ones, `o`
 * round) and two digits, how far right and down it sits, 5 being the middle.
 */
const PINS =
  'A|25|85 B|24|84o58 Co25o85 Do52o27o87 Eo26o86o51 Fo25o85-50-59 G|52-28-88 H\\24/84|58 I/24\\84|58 Jo15o95o57 Ko24o84o58 Lo15o55o95 Mo51o18o98 No16o96o54 Oo23o83o58'

const BLADES: Readonly<Record<string, string>> = {
  '|': 'm-4-12h8v24h-8z',
  '-': 'm-12-4h24v8h-24z',
  '/': 'm2-12l8 4l-12 20l-8-4z',
  '\\': 'm-2-12l-8 4l12 20l8-4z',
}

/** Draws the face of a plug by its letter, its pins in the second tone where it is not in use on the mainland. */
export function plugDrawing(letter: string, foreign: boolean): Drawing {
  const face = PINS.split(' ').find(each => each.startsWith(letter)) ?? ''
  const pins = face.slice(1).replace(/(.)(\d)(\d)/g, (_, kind: string, right: string, down: string) => {
    const [x, y] = [80 + (Number(right) - 5) * 6, 56 + (Number(down) - 5) * 6]
    const blade = BLADES[kind]
    return blade ? `M${x} ${y}${blade}` : circle(x, y, 8)
  })
  const ink = circle(80, 56, 54)
  return foreign ? { ink, marks: { port: pins } } : { ink: ink + pins }
}
