import { AsyncLocalStorage } from 'node:async_hooks'

/** Whether the code now running stands inside an open transaction. */
export const transactionScope = new AsyncLocalStorage<{ open: boolean }>()

/** True inside `Database.transact`, also for what it calls. */
export function insideTransaction(): boolean {
  return transactionScope.getStore()?.open === true
}
