import type { Assessment, CoverFacts } from './cover-facts.ts'
import type { CoverBook } from '../rulebook/cover-book.ts'

/** Takes the facts and the book; gives the answer, computed from the findings alone. */
export function assessCover(_facts: CoverFacts, book: CoverBook): Assessment {
  return {
    outcome: 'ask-us',
    until: null,
    findings: [],
    layers: [],
    wouldHelp: [],
    actions: ['official-look-up', 'call-mainland'],
    book: { kind: book.kind, version: book.version, checkedOn: book.checkedOn },
  }
}
