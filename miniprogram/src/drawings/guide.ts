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
  letter: {
    ink: `${box(24, 22, 112, 72, 4)}M26 26l54 40l54-40`,
    marks: { 'electronic-signature': `${circle(128, 88, 14)}M121 88l5 5l9-10` },
  },
}

/** Gives the drawing of a step; null for a key this version does not know. */
export function stepDrawing(key: string | null): Drawing | null {
  return (key && STEPS[key]) || null
}

/** The pins of each plug letter: kind (`|` and `-` blades, `/` and `\` slanted ones, `o` round), then x and y from the middle. */
const PINS: Readonly<Record<string, string>> = {
  A: '|-14,0 |14,0',
  B: '|-14,-6 |14,-6 o0,16',
  C: 'o-14,0 o14,0',
  D: 'o0,-18 o-18,12 o18,12',
  E: 'o-14,4 o14,4 o0,-18',
  F: 'o-14,0 o14,0 -0,-34 -0,34',
  G: '|0,-16 --18,12 -18,12',
  H: '/-14,-8 \\14,-8 |0,16',
  I: '/-14,-8 \\14,-8 |0,16',
  J: 'o-18,0 o18,0 o0,8',
  K: 'o-14,-4 o14,-4 o0,16',
  L: 'o-20,0 o0,0 o20,0',
  M: 'o0,-20 o-20,14 o20,14',
  N: 'o-18,4 o18,4 o0,-6',
  O: 'o-14,-8 o14,-8 o0,14',
}

const STROKES: Readonly<Record<string, string>> = {
  '|': 'm0-8v16',
  '-': 'm-8 0h16',
  '/': 'm4-7l-8 14',
  '\\': 'm-4-7l8 14',
}

/** Draws the face of a plug by its letter, in the second tone where it is not in use on the mainland. */
export function plugDrawing(letter: string, foreign: boolean): Drawing {
  const pins = (PINS[letter] ?? '').split(' ').filter(Boolean).map(pin).join('')
  const ink = circle(80, 56, 44)
  return foreign ? { ink, marks: { port: pins } } : { ink: ink + pins }
}

function pin(text: string): string {
  const [x = 0, y = 0] = text.slice(1).split(',').map(Number)
  const stroke = STROKES[text.charAt(0)]
  return stroke ? `M${80 + x} ${56 + y}${stroke}` : circle(80 + x, 56 + y, 5)
}
