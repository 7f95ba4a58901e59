import { urlOf } from './go'
import type { PageName } from './go'

/** The address of a page with a secret: behind the #, which no server is sent and no log sees. */
export function withSecret(page: PageName, secret: string): string {
  return `${urlOf(page)}#${secret}`
}

/** The secret that this page was opened with; empty without one. */
export function useSecret(): string {
  return window.location.hash.slice(1)
}
