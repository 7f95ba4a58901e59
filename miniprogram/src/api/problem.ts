import { PROBLEMS } from '@iws/shared/contract/problems'
import type { ProblemBody, ProblemCode } from '@iws/shared/contract/problems'
import { say } from '@iws/shared/text'
import type { Language, Text } from '@iws/shared/text'

/** What the server may say, and what only the phone can know. */
export type ClientProblemCode = ProblemCode | 'offline'

const OFFLINE: Text = {
  'zh-CN': '现在没有网络。您填写的内容都保存在手机上，连上网络后会继续。',
  'zh-Hant': '目前沒有網路。您填寫的內容都存在手機上，連上網路後會繼續。',
  en: 'There is no connection at the moment. What you entered is kept on this phone and goes on once you are back online.',
}

/** A request that could not be done: a code for the program, a sentence for the person. */
export class Problem extends Error {
  readonly code: ClientProblemCode
  readonly sentence: string
  readonly about: ProblemBody['about']
  readonly fields: NonNullable<ProblemBody['fields']>
  /** 0 where no answer came. */
  readonly status: number

  constructor(
    status: number,
    body: Pick<ProblemBody, 'sentence'> &
      Partial<Pick<ProblemBody, 'about' | 'fields'>> & { code: ClientProblemCode },
  ) {
    super(body.code)
    this.status = status
    this.code = body.code
    this.sentence = body.sentence
    this.about = body.about ?? {}
    this.fields = body.fields ?? []
  }

  /** The sentence beside one field, or null. */
  field(path: string): string | null {
    return this.fields.find(each => each.path === path || each.path.startsWith(`${path}.`))?.sentence ?? null
  }
}

/** No answer came: no network, a time-out, an interruption. */
export function offline(language: Language): Problem {
  return new Problem(0, { code: 'offline', sentence: say(OFFLINE, language) })
}

/** A problem the phone itself finds, in the contract's words. */
export function problemOf(code: ProblemCode, language: Language): Problem {
  const row = PROBLEMS[code]
  return new Problem(row.status, { code, sentence: say(row.says, language) })
}

/** Takes a refusal's status and body; a body that is none of ours counts as unexpected. */
export function problemFrom(status: number, body: unknown, language: Language): Problem {
  if (typeof body === 'object' && body && 'code' in body && 'sentence' in body)
    return new Problem(status, body as ProblemBody)
  return problemOf(
    status === 502 || status === 503 || status === 504 ? 'unavailable' : 'unexpected',
    language,
  )
}

/** Whatever was thrown, as a problem with a sentence. */
export function asProblem(thrown: unknown, language: Language): Problem {
  return thrown instanceof Problem ? thrown : problemOf('unexpected', language)
}
