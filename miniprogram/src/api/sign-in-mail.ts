import { askMailCode, signInWithMail } from '@iws/shared/contract/session'
import { useSettings } from '../state/settings'
import { call } from './call'
import { enter } from './sign-in'

/** Has six digits sent to a mailbox. The answer is the same whether or not somebody is known by it. */
export async function askForMailCode(mail: string): Promise<void> {
  await call(askMailCode, { mail, language: useSettings.getState().language })
}

/** Signs in with the digits that came; throws a `Problem` where they do not fit. */
export async function signInByMail(mail: string, code: string): Promise<void> {
  await enter(signInWithMail.path, { mail, code })
}
