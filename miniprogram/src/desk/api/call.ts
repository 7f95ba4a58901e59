import type { Endpoint, Gives, Takes } from '@iws/shared/contract/endpoint'
import type { ProblemBody } from '@iws/shared/contract/problems'
import type { z } from '@iws/shared/schema'
import { say } from '@iws/shared/text'
import { useDesk } from '../state/desk-state'
import { SHELL } from '../words/shell'
import { Trouble } from './problem'
import { requestOf } from './request'

/**
 * Calls the server by a row of the contract; the session travels in a cookie no script can read. Gives the reply.
 * Throws a `Trouble`. A session that has ended is also told to the desk, which then asks to sign in again.
 */
export async function call<E extends Endpoint<z.ZodMiniType, unknown>>(
  row: E,
  input: Takes<E>,
  signal?: AbortSignal,
): Promise<Gives<E>> {
  return answered(await reach(row, input as Readonly<Record<string, unknown>>, signal))
}

/** The same with one file beside the fields. The reply and what it throws are those of `call`. */
export async function upload<E extends Endpoint<z.ZodMiniType, unknown>>(
  row: E,
  input: Takes<E>,
  file: File,
): Promise<Gives<E>> {
  const { method, url, body } = requestOf(row, input as Readonly<Record<string, unknown>>)
  const form = new FormData()
  const fields = Object.entries(JSON.parse(body ?? '{}') as Record<string, unknown>)
  for (const [name, value] of fields) form.append(name, String(value))
  form.append('file', file)
  return answered(await send(url, { method, body: form }))
}

/** The bytes behind a short-lived link. Throws as `call` does. */
export async function bytesBehind(link: string): Promise<Blob> {
  const answer = await send(link, { method: 'GET' })
  return answer.ok ? answer.blob() : answered(answer)
}

async function answered<E>(answer: Response): Promise<Gives<E>> {
  const body: unknown = await answer.json().catch(() => null)
  if (answer.ok) return body as Gives<E>
  const problem = isProblem(body) ? body : null
  if (problem?.code === 'signed-out') useDesk.getState().expire()
  if (!problem) throw new Trouble('unexpected', word('failed'), [], null)
  throw new Trouble(problem.code, problem.sentence, problem.fields, problem.requestId)
}

async function reach(
  row: Endpoint,
  input: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Response> {
  const { method, url, body } = requestOf(row, input)
  const headers: Record<string, string> = body === null ? {} : { 'content-type': 'application/json' }
  return send(url, { method, headers, body, signal })
}

async function send(url: string, init: RequestInit): Promise<Response> {
  const headers = { ...init.headers, 'x-iws': '1', 'accept-language': useDesk.getState().language }
  try {
    return await fetch(url, { ...init, headers, credentials: 'same-origin' })
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown
    throw new Trouble('offline', word('unreachable'))
  }
}

function isProblem(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'sentence' in body
}

function word(name: 'failed' | 'unreachable'): string {
  return say(SHELL[name], useDesk.getState().language)
}
