import Taro from '@tarojs/taro'

/** Every page's address, and what it takes. */
export const PAGES = {
  home: '/pages/home/index',
  papers: '/pages/papers/index',
  list: '/pages/list/index',
  tickets: '/pages/tickets/index',
  inbox: '/pages/inbox/index',
  settings: '/pages/settings/index',
  machine: '/registration/machine/index',
  dates: '/registration/dates/index',
  consents: '/registration/consents/index',
  documents: '/registration/documents/index',
  review: '/registration/review/index',
  ticket: '/registration/ticket/index',
  certificate: '/registration/certificate/index',
  cover: '/guide/cover/index',
  answer: '/guide/answer/index',
  card: '/guide/card/index',
  directory: '/guide/directory/index',
  country: '/guide/country/index',
  stations: '/guide/stations/index',
  checklist: '/guide/checklist/index',
  policy: '/guide/policy/index',
  lookup: '/guide/lookup/index',
  help: '/service/help/index',
  trouble: '/service/trouble/index',
  triage: '/service/triage/index',
  reach: '/service/reach/index',
  preview: '/service/preview/index',
  service: '/service/ticket/index',
  thread: '/service/thread/index',
  slots: '/service/slots/index',
  claim: '/service/claim/index',
  sharing: '/service/sharing/index',
  shared: '/service/shared/index',
  kept: '/service/kept/index',
  'sign-in': '/service/sign-in/index',
} as const
export type PageName = keyof typeof PAGES

type Query = Readonly<Record<string, string>>

/** The address of a page with its query. */
export function urlOf(page: PageName, query: Query = {}): string {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return pairs.length > 0 ? `${PAGES[page]}?${pairs.join('&')}` : PAGES[page]
}

/** As many pages as WeChat holds one above the other. */
const DEEPEST = 10

/** Opens a page on top of this one; where no more can be stacked, in its place. */
export function go(page: PageName, query?: Query): void {
  const url = urlOf(page, query)
  if (Taro.getCurrentPages().length < DEEPEST) void Taro.navigateTo({ url })
  else void Taro.redirectTo({ url })
}

/** Puts a page in this one's place: back does not lead here again. */
export function replace(page: PageName, query?: Query): void {
  void Taro.redirectTo({ url: urlOf(page, query) })
}

/** Leaves everything that is open and starts anew at a page. */
export function restart(page: PageName, query?: Query): void {
  void Taro.reLaunch({ url: urlOf(page, query) })
}

/** Goes back, or home where this page was opened first. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else restart('home')
}

/** Goes back; where this page was opened first, to an address that `below` gave. */
export function backTo(url: string): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.redirectTo({ url })
}

/** Where a page stands, as Taro keeps it on both platforms. */
interface Held {
  readonly route?: string
  readonly $taroParams?: Readonly<Record<string, unknown>>
}

/** The address of the page underneath this one with its query, or null where there is none. */
export function below(): string | null {
  const pages = Taro.getCurrentPages()
  const page = pages[pages.length - 2] as Held | undefined
  if (!page?.route) return null
  const pairs = Object.entries(page.$taroParams ?? {}).filter(
    // Taro's own marks are not part of an address.
    ([key, value]) => typeof value === 'string' && key !== 'stamp' && !key.startsWith('$'),
  )
  return `${page.route}?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('&')}`
}
