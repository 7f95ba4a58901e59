import type { KeyObject } from 'node:crypto'
import { PAPERS } from '@iws/shared/rulebook/words'
import type { PaperId, RequirementId } from '@iws/shared/rulebook/words'
import type { DocumentState } from '@iws/shared/ticket/checklist'
import type { Because } from '@iws/shared/contract/gives/tickets'
import type { Vault } from '../core/vault/vault.service.ts'
import type { DocumentRow, FileState, PageMark } from './document.entity.ts'

/** One page with both marks opened; `stateFor` says which of them counts for whom. */
export interface Page {
  readonly id: string
  readonly covers: readonly RequirementId[]
  readonly paper: PaperId
  readonly file: FileState
  readonly bytes: number
  readonly sha256: string
  readonly width: number
  readonly height: number
  readonly receivedAt: number
  readonly replaces: string | null
  readonly erasedAt: number | null
  readonly working: Marked
  readonly told: Marked
}

export interface Marked {
  readonly mark: PageMark | null
  readonly because: Because | null
}

/** Whose eyes: the customer sees what was told, the desk what is being worked out. */
export type Side = 'told' | 'working'

/** The state of a page as one side sees it: a mark outweighs the file, except on a page that was replaced. */
export function stateFor(page: Page, side: Side): DocumentState {
  return page.file === 'replaced' ? 'replaced' : (page[side].mark ?? page.file)
}

/** Opens a row with its ticket's key. */
export function pageOf(vault: Vault, key: KeyObject, row: DocumentRow): Page {
  const because = (column: 'because' | 'toldBecause') => {
    const text = vault.open(key, placeOf(row.id, column), row[column])
    return text === null ? null : (JSON.parse(text) as Because)
  }
  return {
    id: row.id,
    covers: row.covers.filter(isPaper),
    paper: isPaper(row.paper) ? row.paper : 'purchase-proof',
    file: row.state,
    bytes: row.bytes,
    sha256: row.sha256,
    width: row.width,
    height: row.height,
    receivedAt: row.receivedAt,
    replaces: row.replaces,
    erasedAt: row.erasedAt,
    working: { mark: row.mark, because: because('because') },
    told: { mark: row.toldMark, because: because('toldBecause') },
  }
}

/** Where a sealed column of a document stands. */
export function placeOf(id: string, column: 'because' | 'toldBecause' | 'wrappedKey') {
  return { table: 'documents', column, id }
}

function isPaper(word: string): word is PaperId {
  return (PAPERS as readonly string[]).includes(word)
}
