import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { DESK, PATIENCE } from './browser'

/** Nothing on the desk is farther away than this many Tabs. */
const FARTHEST = 80

/** The desk in one tab, worked by keyboard alone. */
export interface Desk {
  readonly page: Page
  readonly context: BrowserContext
  /** Presses keys one after the other, such as `a` or `Control+Enter`. */
  readonly press: (...keys: string[]) => Promise<void>
  /** Writes into what has the focus. */
  readonly write: (text: string) => Promise<void>
  /** Goes on with Tab until this has the focus; throws when Tab does not lead there. */
  readonly tabTo: (target: Locator) => Promise<void>
  /** Presses a key and waits until the server has answered a request to a path that ends so; throws on a refusal. */
  readonly pressAndSend: (key: string, path: string) => Promise<unknown>
  /** Waits until the last result, as shown and spoken, has these words in it. */
  readonly says: (words: string) => Promise<void>
}

/** Whom one tap of the sign-in brings in, in the order of its buttons. */
const WAYS = ['reviewer', 'agent', 'lead', 'station', 'administrator'] as const

/**
 * Opens the desk in a window of its own and signs in by keyboard as one of the demonstration's staff. `instant`: what its
 * computer's clock shows then.
 */
export async function openDesk(
  browser: Browser,
  url: string,
  as: (typeof WAYS)[number],
  { instant, ...more }: BrowserContextOptions & { readonly instant?: string } = {},
): Promise<Desk> {
  const context = await browser.newContext({ ...DESK, ...more })
  context.setDefaultTimeout(PATIENCE)
  if (instant) await context.clock.install({ time: Date.parse(instant) })
  const page = await context.newPage()
  await page.goto(`${url}/desk`)
  const desk = deskIn(page)
  await desk.tabTo(page.locator('.desk-demo-ways button').nth(WAYS.indexOf(as)))
  await desk.press('Enter')
  await page.locator('.desk-frame').waitFor()
  return desk
}

function deskIn(page: Page): Desk {
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) {
      await painted(page)
      await page.keyboard.press(key)
    }
  }
  return {
    page,
    context: page.context(),
    press,
    write: text => page.keyboard.insertText(text),
    tabTo: async target => {
      await target.first().waitFor()
      for (let tabs = 0; tabs < FARTHEST; tabs += 1) {
        if (await target.evaluateAll(those => those.some(each => each === document.activeElement))) return
        await press('Tab')
      }
      throw new Error(`Tab does not lead to ${target.toString()}`)
    },
    pressAndSend: async (key, path) => {
      const answered = page.waitForResponse(
        response => new URL(response.url()).pathname.endsWith(path) && response.request().method() !== 'GET',
      )
      await press(key)
      const response = await answered
      if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`)
      return response.json()
    },
    says: words => page.locator('.desk-status', { hasText: words }).waitFor(),
  }
}

/**
 * Resolves when what the page has heard so far is painted and its effects have run: a key works from a moment after its button
 * can be seen, which on a busy machine is later than a test, and always earlier than a hand.
 */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>(done => {
        requestAnimationFrame(() => setTimeout(done))
        // A page that is not painted just now has no frames.
        setTimeout(done, 200)
      }),
  )
}

/** Finds a ticket by its number and opens it, by keyboard. */
export async function openTicket(desk: Desk, number: string): Promise<void> {
  await desk.page.locator('.desk-search').waitFor()
  await desk.press('Escape', '/')
  await desk.write(number)
  await desk.press('Enter')
  await desk.page.locator('.desk-row', { hasText: number }).waitFor()
  await desk.tabTo(desk.page.locator('.desk-row', { hasText: number }))
  await desk.press('Enter')
  await desk.page.locator('h1, h2').filter({ hasText: number }).first().waitFor({ state: 'attached' })
}
