import type { LineView, PageView, TicketView } from '@iws/shared/contract/gives/tickets'
import type { Requirement } from '@iws/shared/rulebook/schema'
import type { PaperId } from '@iws/shared/rulebook/words'

/** Rows for the tests of this folder. */
export function requirement(id: PaperId, more: Partial<Requirement> = {}): Requirement {
  return {
    id,
    papers: [id],
    form: 'photo',
    optional: false,
    clause: 'C15',
    source: 'page',
    confirm: false,
    excuses: [],
    dates: {},
    ...more,
  }
}

export function line(row: Requirement, more: Partial<LineView> = {}): LineView {
  return {
    requirement: row,
    mark: 'missing',
    original: row.form === 'original' ? 'to-hand-in' : null,
    excuse: null,
    excuseNote: null,
    excuseAccepted: null,
    ...more,
  }
}

export function page(id: string, covers: PaperId[], more: Partial<PageView> = {}): PageView {
  return {
    id,
    covers,
    paper: covers[0] ?? 'purchase-proof',
    state: 'clean',
    bytes: 3_100_000,
    sha256: '0'.repeat(64),
    width: 4000,
    height: 3000,
    receivedAt: 1_786_700_000_000,
    because: null,
    erasedAt: null,
    ...more,
  }
}

export function ticket(more: Partial<TicketView> = {}): TicketView {
  return {
    id: '01K3Q0000000000000000TEST1',
    number: 'IWS-7K2M-Q9XA',
    kind: 'registration',
    state: 'draft',
    version: 3,
    language: 'zh-CN',
    route: { place: 'hongkong', way: 'carried', residency: 'mainland' },
    rowId: 'carried-mainland-hongkong',
    rulebook: 'default-2026-11-1',
    openedAt: 1_786_700_000_000,
    submittedAt: null,
    updatedAt: 1_786_700_000_000,
    dueBy: null,
    serial: null,
    model: null,
    purchaseDay: null,
    name: null,
    phone: null,
    mail: null,
    otherName: null,
    readings: {},
    consents: { 'identity-papers': null, 'lawful-import': null },
    lines: [],
    pages: [],
    findings: [],
    timeline: [],
    offered: [],
    registered: null,
    refusal: null,
    demonstration: true,
    ...more,
  }
}
