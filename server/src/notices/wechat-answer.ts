import { z } from 'zod'

const TIMEOUT_MS = 5_000
/** The connection was never made, so nothing was sent. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** What came back of a call: WeChat's answer, or how it failed. After `lost` it may have been carried out. */
export type WechatAnswer =
  | { readonly is: 'answer'; readonly errcode: number; readonly body: unknown }
  | { readonly is: 'unreachable' }
  | { readonly is: 'lost' }

const Errcode = z.object({ errcode: z.number().optional() })

/** Posts JSON to WeChat and reads its answer, which comes as JSON whatever its content type says. Throws nothing. */
export async function askWechat(url: URL, body: object): Promise<WechatAnswer> {
  let said: string
  try {
    const reply = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    })
    if (!reply.ok) return { is: 'lost' }
    said = await reply.text()
  } catch (error) {
    // The address holds a token: not a word of the failure goes on from here.
    return NOT_SENT.has(causeOf(error)) ? { is: 'unreachable' } : { is: 'lost' }
  }
  try {
    const read: unknown = JSON.parse(said)
    return { is: 'answer', errcode: Errcode.parse(read).errcode ?? 0, body: read }
  } catch {
    return { is: 'lost' }
  }
}

function causeOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : null
  const code: unknown = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null
  return typeof code === 'string' ? code : ''
}
