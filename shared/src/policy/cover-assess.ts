import type { CoverBook } from '../rulebook/cover-book.ts'
import { actionsOf } from './cover-actions.ts'
import { caseOf } from './cover-case.ts'
import type { CoverCase } from './cover-case.ts'
import type { Assessment, CoverFacts, LayerView } from './cover-facts.ts'
import { helpsOf } from './cover-helps.ts'
import { bookOfType } from './cover-sold.ts'
import { findingsOf, outcomeOf } from './cover-judge.ts'

/**
 * Takes the facts and the book; gives the answer, computed from the findings alone: the same on the phone and on the
 * server. Unknown never becomes no (C1: finding nothing does not mean not covered).
 */
export function assessCover(facts: CoverFacts, book: CoverBook): Assessment {
  const asked = caseOf(facts, book)
  const own = bookOfType(book, asked.type.value)
  const findings = findingsOf(asked, own)
  const outcome = outcomeOf(findings)
  return {
    outcome,
    until: asked.base.value?.end ?? null,
    findings,
    layers: layersOf(asked),
    wouldHelp: outcome === 'covered' ? [] : helpsOf(asked, own, findings),
    actions: actionsOf(facts.lookup, asked, outcome),
    book: { kind: book.kind, version: book.version, checkedOn: book.checkedOn },
  }
}

/** Of a line that has another policy, this one cannot say what counts abroad (C18). */
function layersOf({ line, layers }: CoverCase): readonly LayerView[] {
  const all = layers.value ?? []
  const own = line.value === null || line.value === 'consumer'
  return own ? all : all.map(layer => ({ ...layer, countsAbroad: 'unknown', clause: 'C18' }))
}
