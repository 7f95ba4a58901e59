import type { Text } from '../text.ts'

/** What the pages of one part of the applet say: sentences by key, grouped by page. They travel in a segment of the book. */
export type Says = Readonly<Record<string, Readonly<Record<string, Text>>>>
