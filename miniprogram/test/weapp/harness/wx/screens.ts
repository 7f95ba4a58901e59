import { WxFail } from './host'
import type { Apis, Result, WxHost } from './host'

/** How the page stack is moved. Each throws a WxFail that names what is wrong. */
export interface Navigator {
  navigateTo(url: string): void
  redirectTo(url: string): void
  reLaunch(url: string): void
  switchTab(url: string): void
  navigateBack(delta: number): void
}

/** Navigation, bars and dialogs. */
export function screenApis(host: WxHost, navigator: Navigator): Apis {
  const to = (name: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab') => ({
    [name]: host.api(name, options => navigator[name](String(options['url']))),
  })
  const nothing = (...names: string[]): Apis =>
    Object.fromEntries(names.map(name => [name, host.api(name, () => undefined)]))
  return {
    ...to('navigateTo'),
    ...to('redirectTo'),
    ...to('reLaunch'),
    ...to('switchTab'),
    navigateBack: host.api('navigateBack', options => navigator.navigateBack(Number(options['delta'] ?? 1))),
    showModal: host.api('showModal', () => modal(host)),
    showActionSheet: host.api('showActionSheet', () => sheet(host)),
    ...nothing('showToast', 'hideToast', 'showLoading', 'hideLoading'),
    ...nothing(
      'setNavigationBarTitle',
      'setNavigationBarColor',
      'showNavigationBarLoading',
      'hideNavigationBarLoading',
    ),
    ...nothing('setBackgroundColor', 'setBackgroundTextStyle', 'hideHomeButton', 'pageScrollTo'),
    ...nothing(
      'startPullDownRefresh',
      'stopPullDownRefresh',
      'enableAlertBeforeUnload',
      'disableAlertBeforeUnload',
    ),
    ...nothing('showShareMenu', 'hideShareMenu', 'updateShareMenu', 'hideKeyboard'),
    createSelectorQuery: () => selectorQuery(host),
  }
}

function modal(host: WxHost): Result {
  const confirm = host.phone.modals.shift() ?? true
  return { confirm, cancel: !confirm, content: null }
}

function sheet(host: WxHost): Result {
  const tapIndex = host.phone.sheets.shift() ?? 0
  if (tapIndex < 0) throw new WxFail('cancel')
  return { tapIndex }
}

/** There is no layout in the logic layer: every query answers null, as for a node not found. */
function selectorQuery(host: WxHost): object {
  const waiting: unknown[] = []
  const answer = (then: unknown): object => {
    waiting.push(then)
    return query
  }
  const node: Record<string, unknown> = {
    boundingClientRect: answer,
    scrollOffset: answer,
    fields: (_: unknown, then: unknown) => answer(then),
    node: answer,
  }
  const query: Record<string, unknown> = {
    in: () => query,
    select: () => node,
    selectAll: () => node,
    selectViewport: () => node,
    exec: (then: unknown) => {
      const results = waiting.splice(0).map(each => (host.enter(each, null), null))
      host.enter(then, results)
    },
  }
  return query
}
