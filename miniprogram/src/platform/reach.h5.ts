/** Opens the dialler. */
export async function dial(number: string): Promise<void> {
  window.location.href = `tel:${number.replace(/[^\d+]/g, '')}`
  return Promise.resolve()
}

/** Puts text on the clipboard; gives whether it is there. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Opens an outside page beside ours. */
export async function openPage(url: string): Promise<'opened' | 'copied'> {
  window.open(url, '_blank', 'noopener,noreferrer')
  return Promise.resolve('opened')
}

/** A browser's menu shares the address itself. */
export function useShare(title: string, path: string): void {
  void title
  void path
}

/** Passes a page of ours on: the phone's share sheet, or the address on the clipboard. */
export async function share(title: string, path: string): Promise<'shared' | 'copied' | 'cancelled'> {
  const url = new URL(path, window.location.origin).href
  if (!('share' in navigator)) return (await copy(url)) ? 'copied' : 'cancelled'
  return navigator.share({ title, url }).then(
    () => 'shared' as const,
    () => 'cancelled' as const,
  )
}

/** The privacy page is WeChat's; a browser has none. */
export async function openPrivacy(): Promise<void> {
  return Promise.resolve()
}

export const hasPrivacyPage = false
