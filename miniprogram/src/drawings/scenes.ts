import type { Drawing } from './draw'
import { bars, box, circle, code, rows } from './strokes'

/** Drawings that stand for a way or a place. They have no parts to be read; the second tone marks what moves. */
export const SCENES = {
  plane: {
    ink: 'M18 66l18 2l34-20l-40-28l12-4l56 20l26-14c8-4 18-4 18 2s-8 10-14 14l-28 16l-8 40l-10 6l-2-34l-30 16l-16-2z',
    marks: { 'entry-day': 'M8 96h40M20 104h28' },
  },
  parcel: {
    ink: 'M24 36l56-24l56 24v46l-56 24l-56-24zM24 36l56 24l56-24M80 60v46M52 24l56 24v18',
    marks: { goods: 'M34 64l30 13v14l-30-13z' },
  },
  counter: {
    ink: `${box(12, 62, 136, 40, 3)}M6 62h148${circle(52, 26, 10)}M34 62v-6a18 18 0 0 1 36 0v6${box(92, 36, 40, 26, 3)}`,
    marks: { port: box(28, 74, 104, 16, 3) },
  },
  abroad: {
    ink: `${circle(80, 56, 44)}M36 56h88M80 12c-26 26-26 62 0 88M80 12c26 26 26 62 0 88M44 32h72M44 80h72`,
    marks: { port: 'M104 20a14 14 0 0 1 28 0c0 10-14 22-14 22s-14-12-14-22z' },
  },
  home: {
    ink: `M20 56l60-44l60 44M32 48v56h96v-56${box(58, 62, 44, 28, 2)}M50 98h60`,
    marks: { goods: 'M70 76l7 7l13-14' },
  },
  progress: {
    ink: `${circle(32, 24, 9)}${circle(32, 56, 9)}${circle(32, 88, 9)}M32 33v14M32 65v14${rows(56, 84, 50, 82)}${rows(56, 52, 62, 94)}`,
    marks: { 'entry-day': 'M27 24l4 4l7-8M56 18h84M56 30h52' },
  },
  certificate: {
    ink: `${box(14, 10, 132, 92, 4)}${rows(30, 60, 28, 42, 54)}${rows(30, 36, 66)}${code(104, 24, 28)}`,
    marks: { 'electronic-signature': `${circle(118, 78, 13)}M112 78l4 4l8-9` },
  },
  machine: {
    ink: `${box(34, 14, 92, 62, 5)}M14 84h132l-8 14h-116zM68 84l3 5h18l3-5`,
    marks: { serial: bars(57, 38, 14) },
  },
} as const satisfies Record<string, Drawing>

export type Scene = keyof typeof SCENES
