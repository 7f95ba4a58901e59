import type { Network } from './network-face'

export const network: Network = {
  isOnline: () => Promise.resolve(navigator.onLine),
  onChange(heard) {
    const up = (): void => heard(true)
    const down = (): void => heard(false)
    window.addEventListener('online', up)
    window.addEventListener('offline', down)
    return () => {
      window.removeEventListener('online', up)
      window.removeEventListener('offline', down)
    }
  },
}
