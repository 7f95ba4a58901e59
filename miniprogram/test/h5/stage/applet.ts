import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { PATIENCE, PHONE } from './browser'

/** The applet in one tab, worked as a finger works it: by what is in sight. */
export interface Applet {
  readonly page: Page
  readonly context: BrowserContext
  /** What has this id and can be seen; pages underneath stay in the document, out of sight. */
  readonly see: (id: string) => Locator
  readonly tap: (id: string) => Promise<void>
  readonly type: (id: string, text: string) => Promise<void>
  /** Fills the three boxes of a day, given as `2026-08-14`. */
  readonly day: (id: string, day: string) => Promise<void>
  /** Taps what opens a file chooser and gives it these files. */
  readonly photograph: (id: string, files: string | readonly string[]) => Promise<void>
  /** Resolves when no page slides any more. */
  readonly settled: () => Promise<void>
  /** The main heading in sight. */
  readonly heading: () => Locator
  /** Everything that can be read now. */
  readonly reads: () => Promise<string>
}

/** Opens a phone of its own (no cookie, no storage of others) at an address. */
export async function openApplet(
  browser: Browser,
  url: string,
  more: BrowserContextOptions = {},
): Promise<Applet> {
  const context = await browser.newContext({ ...PHONE, ...more })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  await page.goto(url)
  return appletIn(page)
}

/** The applet in a page that is open already. */
export function appletIn(page: Page): Applet {
  const see = (id: string): Locator => page.locator(`[id="${id}"]`).filter({ visible: true })
  const type = (id: string, text: string): Promise<void> => see(id).fill(text)
  return {
    page,
    context: page.context(),
    see,
    type,
    tap: id => see(id).click(),
    day: async (id, day) => {
      const [year = '', month = '', date = ''] = day.split('-')
      await type(`${id}-year`, year)
      await type(`${id}-month`, month)
      await type(`${id}-date`, date)
    },
    photograph: async (id, files) => {
      const chooser = page.waitForEvent('filechooser')
      await see(id).click()
      await (await chooser).setFiles(files)
    },
    settled: async () => {
      await page.waitForFunction(() => {
        const shown = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter(
          each => each.offsetHeight > 0,
        )
        return shown.length === 1 && shown[0]?.classList.contains('taro_page_stationed')
      })
    },
    heading: () => page.locator('h1').filter({ visible: true }),
    reads: () => page.locator('body').innerText(),
  }
}

/** Answers the wizard's questions from the home screen; ends on the list of papers. */
export async function answerWizard(
  applet: Applet,
  answers: { place: string; way: string; residency?: string },
): Promise<void> {
  await applet.tap('home')
  for (const answer of [answers.place, answers.way, answers.residency])
    if (answer) await applet.tap(`answer-${answer}`)
  await applet.see('start').waitFor()
  await applet.settled()
}
