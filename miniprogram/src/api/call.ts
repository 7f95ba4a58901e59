import type { Endpoint, Gives, Takes } from '@iws/shared/contract/endpoint'
import type { z } from '@iws/shared/schema'
import { forgetSession, useSession } from '../state/session'
import { useSettings } from '../state/settings'
import { addressOf } from './address'
import { problemFrom } from './problem'
import { token } from './sign-in'
import { send } from './transport'
import type { Answer } from './transport'

type AnyEndpoint = Endpoint<z.ZodMiniType, unknown>

/**
 * Says one thing to the server; gives its reply, or throws a `Problem`. A customer's call signs in first where it
 * must, and once more where the session has ended meanwhile.
 */
export async function call<E extends AnyEndpoint>(endpoint: E, input: Takes<E>): Promise<Gives<E>> {
  const { language } = useSettings.getState()
  const { url, rest } = addressOf(endpoint.path, input as Record<string, unknown>)
  const ask = (held: string | null): Promise<Answer> =>
    send({ method: endpoint.method, url, data: rest, token: held, language })
  // Where anyone may ask, somebody signed in is still counted as themselves, and not by the network they share.
  const held = useSession.getState().token
  const answer = endpoint.who === 'anyone' ? await ask(held) : await withSession(ask)
  if (answer.status >= 400) throw problemFrom(answer.status, answer.data, language)
  return answer.data as Gives<E>
}

/** Runs one request as the customer; a 401 forgets the session and tries once with a new one. */
export async function withSession(ask: (token: string) => Promise<Answer>): Promise<Answer> {
  const answer = await ask(await token())
  if (answer.status !== 401) return answer
  forgetSession()
  return ask(await token())
}
