import { useRouter } from '@tarojs/taro'
import { urlOf } from './go'
import type { PageName } from './go'

/** The address of a page with a secret; inside WeChat it is opened by no server of ours. */
export function withSecret(page: PageName, secret: string): string {
  return urlOf(page, { code: secret })
}

/** The secret that this page was opened with; empty without one. */
export function useSecret(): string {
  return useRouter().params.code ?? ''
}
