import type { FileView } from '@iws/shared/contract/gives/thread'
import { usePolling } from '../registration/use-polling'

/** Asks again while a file is being cleaned, so that its picture comes by itself. */
export function useCleaning(files: readonly FileView[] | undefined, ask: () => Promise<void>): void {
  const cleaning = (files ?? []).some(({ state, erasedAt }) => state === 'received' && erasedAt === null)
  usePolling(cleaning, ask)
}
