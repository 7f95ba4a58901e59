import { signInToDemo, signInWithWechat, signOut, whoami } from '@iws/shared/contract/session'
import type { SessionGiven, Whoami } from '@iws/shared/contract/gives/session'
import { signInCode } from '../platform/login'
import { storage } from '../platform/storage'
import { changeSession, forgetSession, useSession } from '../state/session'
import { useSettings } from '../state/settings'
import { addressOf } from './address'
import { problemFrom, problemOf } from './problem'
import { send } from './transport'

let underWay: Promise<string> | null = null
/** Somebody is at one of the doors now. */
let entering: Promise<string> | null = null

/**
 * Gives the token of the customer signed in, of one who is just signing in, or signs in through WeChat; `signed-out`
 * otherwise.
 */
export function token(): Promise<string> {
  const known = useSession.getState().token
  if (known) return Promise.resolve(known)
  if (entering) return entering
  underWay ??= signInQuietly().finally(() => {
    underWay = null
  })
  return underWay
}

async function signInQuietly(): Promise<string> {
  const { language } = useSettings.getState()
  const code = await signInCode().catch(() => null)
  if (code === null) throw problemOf('signed-out', language)
  return enter(signInWithWechat.path, { code, language })
}

/** Demonstration only: one tap, no password. */
export async function signInAsDemoCustomer(): Promise<void> {
  await enter(signInToDemo.path, { as: 'customer' })
}

/** Asks for a session at one of the doors and keeps it; gives its token. Who asks for a token meanwhile waits for it. */
export function enter(path: string, data: Readonly<Record<string, string>>): Promise<string> {
  const mine = sessionFrom(path, data).finally(() => {
    if (entering === mine) entering = null
  })
  entering = mine
  return mine
}

async function sessionFrom(path: string, data: Readonly<Record<string, string>>): Promise<string> {
  const { language } = useSettings.getState()
  const answer = await send({ method: 'POST', url: addressOf(path, {}).url, data, token: null, language })
  if (answer.status >= 400) throw problemFrom(answer.status, answer.data, language)
  const given = answer.data as SessionGiven
  changeSession({ token: given.token, role: given.role })
  if (!given.token) throw problemOf('signed-out', language)
  return given.token
}

/** Ends the session here and on the server, and forgets what was kept of it. */
export async function leave(): Promise<void> {
  const { token: known } = useSession.getState()
  const { language } = useSettings.getState()
  forgetSession()
  for (const key of storage.keys()) if (key.startsWith('kept.')) storage.drop(key)
  if (known)
    await send({
      method: 'DELETE',
      url: addressOf(signOut.path, {}).url,
      data: {},
      token: known,
      language,
    }).catch(() => undefined)
}

/** Asks once whether the server is a demonstration; without an answer it stays as it was known. */
export async function learnWhoami(): Promise<void> {
  const { token: known } = useSession.getState()
  const { language } = useSettings.getState()
  const answer = await send({
    method: 'GET',
    url: addressOf(whoami.path, {}).url,
    data: {},
    token: known,
    language,
  }).catch(() => null)
  if (!answer || answer.status !== 200) return
  const who = answer.data as Whoami
  changeSession({ demonstration: who.demonstration })
  if (known && who.role !== 'customer') forgetSession()
}
