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

/** Nothing answers from now on, as without a network; the page itself is opened again. */
export async function withoutServer(applet: Applet): Promise<void> {
  await applet.context.route('**/api/**', route => route.abort())
  await applet.page.reload()
}
