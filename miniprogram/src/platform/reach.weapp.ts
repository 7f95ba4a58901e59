import Taro, { useShareAppMessage } from '@tarojs/taro'

/** Opens the dialler. Somebody who closes it again has not failed. */
export async function dial(number: string): Promise<void> {
  await Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)
}

/** Puts text on the clipboard; gives whether it is there. */
export async function copy(text: string): Promise<boolean> {
  return Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  )
}

/** An outside page cannot be opened inside WeChat: its address is copied instead. */
export async function openPage(url: string): Promise<'opened' | 'copied'> {
  await copy(url)
  return 'copied'
}

/** Names what the page's share button and WeChat's menu pass on. */
export function useShare(title: string, path: string): void {
  useShareAppMessage(() => ({ title, path }))
}

/** WeChat's own button shares; there is nothing left to do here. */
export async function share(title: string, path: string): Promise<'shared' | 'copied' | 'cancelled'> {
  void title
  void path
  return Promise.resolve('shared')
}

/** WeChat's page about privacy, which the operator declares there. */
export async function openPrivacy(): Promise<void> {
  return new Promise(resolve => Taro.openPrivacyContract({ complete: () => resolve() }))
}

/** Whether the privacy page is WeChat's. */
export const hasPrivacyPage = true
