import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { PageView } from '@iws/shared/contract/gives/tickets'

type PagesOf = Pick<DeskTicket, 'lines' | 'pages'>

/** Pages in the order of the checklist, the newest of a paper first; replaced ones at the end, for comparison. */
export function orderedPages(ticket: PagesOf): PageView[] {
  const rank = (page: PageView) => {
    const at = ticket.lines.findIndex(line => page.covers.includes(line.requirement.id))
    return (page.state === 'replaced' ? 1_000 : 0) + (at < 0 ? 500 : at)
  }
  return [...ticket.pages].sort((a, b) => rank(a) - rank(b) || b.receivedAt - a.receivedAt)
}

/** Whether there is a picture to look at: it has been cleaned, could be read, and has not been erased since. */
export function hasPicture(page: Pick<PageView, 'state' | 'erasedAt'>): boolean {
  return page.state !== 'received' && page.state !== 'unreadable' && page.erasedAt === null
}

/** Where a reviewer starts: the first page nobody has looked at, else the first. */
export function startPage(pages: readonly PageView[]): PageView | null {
  return pages.find(page => page.state === 'clean') ?? pages[0] ?? null
}

/** The page `by` places further, staying at the ends. */
export function pageAt(pages: readonly PageView[], current: string | null, by: 1 | -1): PageView | null {
  const at = pages.findIndex(page => page.id === current)
  return pages[Math.min(pages.length - 1, Math.max(0, at + by))] ?? null
}

/** After a mark: the next page not yet looked at, round the end if need be, else the same one. */
export function nextToLookAt(pages: readonly PageView[], current: string): string {
  const at = pages.findIndex(page => page.id === current)
  const open = (page: PageView) => page.state === 'clean' && page.id !== current
  return (pages.slice(at + 1).find(open) ?? pages.find(open))?.id ?? current
}
