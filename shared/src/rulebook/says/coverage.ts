import type { Says } from '../says.ts'
import { ANSWER_SAYS } from './answer.ts'

/** What the page of an answer about coverage says; the page that asks must work before anything has travelled. */
export const COVERAGE_SAYS = { answer: ANSWER_SAYS } as const satisfies Says
export type CoverageSays = typeof COVERAGE_SAYS
