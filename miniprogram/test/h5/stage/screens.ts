import type { Language } from '@iws/shared/text'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { appletIn } from './applet'
import { DESK, PATIENCE, PHONE } from './browser'
import type { Scene } from './scene'
import type { ScreenRow } from './screen-row'
import { GUIDE_SCREENS } from './screens-guide'
import { SERVICE_SCREENS } from './screens-service'

/** How a screen may look. `care` is light with larger letters. */
export type Mode = 'light' | 'dark' | 'care'

/** A page on which nothing has happened for so long is as people see it. */
const STILL_MS = 200

const CARRIED = 'place=hongkong&way=carried&residency=mainland'
const POSTED = 'place=abroad&way=posted&residency=mainland'
const at = (path: string) => () => path
const page = (name: string, which: (scene: Scene) => { readonly id: string }) => (scene: Scene) =>
  `/registration/${name}/index?id=${which(scene).id}`

/** Every screen of the applet, in the order in which people meet them. */
export const APPLET_SCREENS: readonly ScreenRow[] = [
  { name: 'home', path: at('/') },
  { name: 'home-abroad', path: at('/'), until: applet => applet.tap('abroad') },
  { name: 'papers-place', path: at('/pages/papers/index') },
  { name: 'papers-way', path: at('/pages/papers/index'), until: applet => applet.tap('answer-hongkong') },
  {
    name: 'papers-residency',
    path: at('/pages/papers/index'),
    until: async applet => {
      await applet.tap('answer-hongkong')
      await applet.tap('answer-carried')
    },
  },
  { name: 'list-carried', path: at(`/pages/list/index?${CARRIED}`) },
  { name: 'list-posted', path: at(`/pages/list/index?${POSTED}`) },
  {
    name: 'list-clause',
    path: at(`/pages/list/index?${CARRIED}`),
    until: async applet => {
      await applet.tap('more-hk-visitor-slip')
      await applet.see('paper-hk-visitor-slip').getByText('C15').first().click()
    },
  },
  { name: 'settings', path: at('/pages/settings/index') },
  { name: 'tickets-signed-out', path: at('/pages/tickets/index'), signedOut: true },
  { name: 'tickets', path: at('/pages/tickets/index') },
  { name: 'inbox', path: at('/pages/inbox/index') },
  { name: 'machine', path: page('machine', scene => scene.draft) },
  {
    name: 'machine-wrong',
    path: page('machine', scene => scene.draft),
    until: async applet => {
      await applet.type('serial', 'INVALID')
      await applet.type('name', '')
      await applet.tap('next')
    },
  },
  { name: 'machine-no-route', path: at('/registration/machine/index'), signedOut: true },
  { name: 'dates', path: page('dates', scene => scene.draft) },
  { name: 'consents', path: page('consents', scene => scene.draft) },
  { name: 'documents', path: page('documents', scene => scene.draft) },
  { name: 'documents-sent-back', path: page('documents', scene => scene.sentBack) },
  { name: 'review-missing', path: page('review', scene => scene.draft) },
  { name: 'ticket-in-review', path: page('ticket', scene => scene.inReview) },
  { name: 'ticket-sent-back', path: page('ticket', scene => scene.sentBack) },
  { name: 'ticket-accepted', path: page('ticket', scene => scene.accepted) },
  { name: 'ticket-registered', path: page('ticket', scene => scene.registered) },
  { name: 'ticket-gone', path: at('/registration/ticket/index?id=01ARZ3NDEKTSV4RRFFQ69G5FAV') },
  { name: 'certificate', path: page('certificate', scene => scene.registered) },
  { name: 'verify', path: scene => scene.verify, signedOut: true },
  ...GUIDE_SCREENS,
  ...SERVICE_SCREENS,
]

/** One screen of the desk: whose it is, and what to do until it is to be seen. */
export interface DeskRow {
  readonly name: string
  readonly as: 'reviewer' | 'agent' | 'lead' | 'station' | 'administrator' | null
  readonly until?: (page: Page, scene: Scene) => Promise<void>
}

const openRow = (which: (scene: Scene) => { readonly number: string }, ...keys: string[]) => {
  return async (page: Page, scene: Scene): Promise<void> => {
    const { number } = which(scene)
    await page.locator('.desk-search input').fill(number)
    await page.keyboard.press('Enter')
    await page.locator('.desk-row', { hasText: number }).click()
    await page.locator('.desk-picture img').first().waitFor()
    if (keys.length === 0) return
    // A key works from the moment its button is there; the right column arrives after the picture.
    await page.locator('.desk-decisions button').first().waitFor()
    for (const key of keys) await page.keyboard.press(key)
    await page.locator('dialog[open]').waitFor()
  }
}

const openService = (...keys: string[]) => {
  return async (page: Page, scene: Scene): Promise<void> => {
    await page.locator('.desk-search input').fill(scene.repair.number)
    await page.keyboard.press('Enter')
    await page.locator('.desk-row', { hasText: scene.repair.number }).click()
    await page.locator('.desk-message').first().waitFor()
    for (const key of keys) await page.keyboard.press(key)
    if (keys.length > 0) await page.locator('dialog[open]').waitFor()
  }
}

/** Every screen of the desk. */
export const DESK_SCREENS: readonly DeskRow[] = [
  { name: 'sign-in', as: null },
  { name: 'queue', as: 'reviewer', until: page => page.locator('.desk-row').first().waitFor() },
  { name: 'ticket', as: 'reviewer', until: openRow(scene => scene.inReview) },
  { name: 'send-back', as: 'reviewer', until: openRow(scene => scene.inReview, 'd') },
  { name: 'refuse', as: 'reviewer', until: openRow(scene => scene.inReview, 'u') },
  { name: 'register', as: 'reviewer', until: openRow(scene => scene.accepted, 'g') },
  { name: 'registered', as: 'reviewer', until: openRow(scene => scene.registered) },
  {
    name: 'talk',
    as: 'reviewer',
    until: async (page, scene) => {
      await openRow(each => each.accepted)(page, scene)
      await page.locator('.desk-talk .desk-message').scrollIntoViewIfNeeded()
    },
  },
  { name: 'keys', as: 'reviewer', until: openRow(scene => scene.inReview, '?') },
  { name: 'service', as: 'lead', until: page => page.locator('.desk-row').first().waitFor() },
  { name: 'service-ticket', as: 'agent', until: openService() },
  {
    name: 'service-narrow',
    as: 'agent',
    until: async (page, scene) => {
      await page.setViewportSize({ width: 768, height: 900 })
      await openService()(page, scene)
    },
  },
  {
    name: 'service-filters',
    as: 'lead',
    until: async page => {
      await page.locator('.desk-filter [aria-expanded]').click()
      await page.locator('.desk-filter input').first().waitFor()
    },
  },
  { name: 'service-call', as: 'agent', until: openService('c') },
  { name: 'service-wait-part', as: 'agent', until: openService('2', 'Control+Enter') },
  { name: 'service-hand-over', as: 'agent', until: openService('h') },
  {
    name: 'service-tasks',
    as: 'lead',
    until: page => page.locator('.desk-service-tabs .desk-tab').last().click(),
  },
  { name: 'station', as: 'station' },
  {
    name: 'station-ticket',
    as: 'station',
    until: async (page, scene) => {
      await page.locator('#desk-station-number').fill(scene.posted.number)
      await page.keyboard.press('Enter')
      await page.locator('.desk-original-card').waitFor()
    },
  },
  {
    name: 'administrator',
    as: 'administrator',
    until: page => page.locator('.desk-admin-reports tbody').nth(1).waitFor(),
  },
  {
    name: 'administrator-faults',
    as: 'administrator',
    until: async page => {
      await page.locator('main textarea').fill('code,name,city\nDEMO-001,示例服务站,北京\n')
      await page.locator('main form [type="submit"]').click()
      await page.locator('.desk-admin-faults').waitFor()
    },
  },
]

/** Opens a phone for one mode; every page in it is signed in as the customer unless a row says otherwise. */
export function phoneFor(browser: Browser, mode: Mode): Promise<BrowserContext> {
  return contextFor(browser, PHONE, mode)
}

async function contextFor(browser: Browser, options: typeof PHONE, mode: Mode): Promise<BrowserContext> {
  const context = await browser.newContext({ ...options, colorScheme: mode === 'dark' ? 'dark' : 'light' })
  context.setDefaultTimeout(PATIENCE)
  return context
}

/** Shows one screen of the applet in a fresh page; the caller closes it. */
export async function showApplet(
  context: BrowserContext,
  scene: Scene,
  row: ScreenRow,
  mode: Mode,
  language: Language = 'zh-CN',
): Promise<Page> {
  const page = await context.newPage()
  const session = { token: scene.customer.token, role: 'customer', demonstration: true }
  const settings = { language, theme: mode === 'dark' ? 'dark' : 'light', care: mode === 'care' }
  const kept = { 'iws.settings': settings, ...(row.signedOut ? {} : { 'iws.session': session }) }
  await page.addInitScript(pairs => {
    // Once: what a screen has kept on the phone is there when it is opened again.
    if (sessionStorage.getItem('begun')) return
    sessionStorage.setItem('begun', 'yes')
    localStorage.clear()
    for (const [key, value] of Object.entries(pairs)) localStorage.setItem(key, JSON.stringify(value))
  }, kept)
  await page.goto(scene.url + row.path(scene))
  await settled(page)
  await row.until?.(appletIn(page), scene)
  await quiet(page)
  await stretch(page)
  return page
}

/** Makes the window as high as the page is long: the page scrolls in itself, and what is out of sight is not checked. */
async function stretch(page: Page): Promise<void> {
  const height = await page.evaluate(() => {
    const pages = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter(
      each => each.offsetHeight > 0,
    )
    return Math.max(...pages.map(each => each.scrollHeight), document.documentElement.scrollHeight)
  })
  if (height > 812) await page.setViewportSize({ width: 375, height: Math.min(height, 6000) })
  await still(page)
}

/** Opens a desk for one mode and, unless nobody is to be signed in, one of its people. */
export async function deskFor(
  browser: Browser,
  scene: Scene,
  as: DeskRow['as'],
  mode: 'light' | 'dark',
): Promise<BrowserContext> {
  const context = await contextFor(browser, DESK, mode)
  const cookie = as === null ? null : scene[as].cookie
  if (cookie) await context.addCookies([{ ...cookie, url: scene.url, httpOnly: true, sameSite: 'Strict' }])
  return context
}

/** Shows one screen of the desk in a fresh page; the caller closes it. */
export async function showDesk(context: BrowserContext, scene: Scene, row: DeskRow): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${scene.url}/desk`)
  await settled(page)
  await row.until?.(page, scene)
  await quiet(page)
  return page
}

/** Waits until a heading stands there and nothing is loading any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => !document.querySelector('.ds-skeleton, .desk-shape'))
}

/** Waits until pictures have come and nothing moves. */
async function quiet(page: Page): Promise<void> {
  await settled(page)
  await page.waitForFunction(() => [...document.images].every(image => image.complete))
  await still(page)
}

/** Resolves when nothing has changed on the page and nothing moved for a while: the longer, the busier the machine is. */
function still(page: Page): Promise<void> {
  return page.evaluate(
    whileMs =>
      new Promise<void>(done => {
        let timer = setTimeout(look, whileMs)
        const changes = new MutationObserver(again)
        changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
        function again(): void {
          clearTimeout(timer)
          timer = setTimeout(look, whileMs)
        }
        function look(): void {
          if (document.getAnimations().some(isMoving)) return again()
          changes.disconnect()
          requestAnimationFrame(() => setTimeout(done))
        }
        // What moves without end is not waited for.
        function isMoving({ playState, effect }: Animation): boolean {
          return playState === 'running' && effect?.getComputedTiming().endTime !== Infinity
        }
      }),
    STILL_MS,
  )
}
