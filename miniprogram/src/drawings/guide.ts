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
  A: '|-18,0 |18,0',
  B: '|-18,-8 |18,-8 o0,24',
  C: 'o-20,0 o20,0',
  D: 'o0,-24 o-24,16 o24,16',
  E: 'o-20,8 o20,8 o0,-26',
  F: 'o-20,0 o20,0 -0,-46 -0,46',
  G: '|0,-22 --24,18 -24,18',
  H: '/-18,-10 \\18,-10 |0,22',
  I: '\\-18,-10 /18,-10 |0,22',
  J: 'o-24,-4 o24,-4 o0,10',
  K: 'o-20,-8 o20,-8 o0,22',
  L: 'o-30,0 o0,0 o30,0',
  M: 'o0,-28 o-28,18 o28,18',
  N: 'o-24,8 o24,8 o0,-8',
  O: 'o-20,-12 o20,-12 o0,20',
}

const BLADES: Readonly<Record<string, string>> = {
  '|': 'm-4-12h8v24h-8z',
  '-': 'm-12-4h24v8h-24z',
  '/': 'm2-12l8 4l-12 20l-8-4z',
  '\\': 'm-2-12l-8 4l12 20l8-4z',
}

/** Draws the face of a plug by its letter, its pins in the second tone where it is not in use on the mainland. */
export function plugDrawing(letter: string, foreign: boolean): Drawing {
  const pins = (PINS[letter] ?? '').split(' ').filter(Boolean).map(pin).join('')
  const ink = circle(80, 56, 54)
  return foreign ? { ink, marks: { port: pins } } : { ink: ink + pins }
}

function pin(text: string): string {
  const [x = 0, y = 0] = text.slice(1).split(',').map(Number)
  const blade = BLADES[text.charAt(0)]
  return blade ? `M${80 + x} ${56 + y}${blade}` : circle(80 + x, 56 + y, 8)
}
