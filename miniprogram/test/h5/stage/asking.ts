import type { Applet } from './applet'

/** One machine and one destination, as they are typed. */
export interface Asked {
  readonly serial: string
  /** A place code; found by typing its code's name. */
  readonly destination: string
  /** What is typed to find the destination. */
  readonly named: string
}

/** Fills in the page that asks about coverage and sends it; ends on the answer. */
export async function askCover(applet: Applet, { serial, destination, named }: Asked): Promise<void> {
  await applet.type('serial', serial)
  await applet.type('destination', named)
  await applet.tap(`chip-destination-${destination}`)
  await applet.tap('ask')
  await applet.page.locator('[id^="outcome-"]').filter({ visible: true }).waitFor()
}

/** Resolves when every part of the book that is fetched ahead is on the phone; `mains` comes last. */
export async function bookKept({ page }: Applet): Promise<void> {
  await page.waitForFunction(() => localStorage.getItem('iws.book.mains') !== null)
}

/**
 * Nothing answers from now on, as without a network; the page itself is opened again, `later` (such as `03:00:00`) where
 * the phone's clock was set.
 */
export async function withoutServer(applet: Applet, later?: string): Promise<void> {
  await applet.context.route('**/api/**', route => route.abort())
  if (later) await applet.context.clock.fastForward(later)
  await applet.page.reload()
}
