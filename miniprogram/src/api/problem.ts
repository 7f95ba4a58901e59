import type { ProblemBody, ProblemCode } from '@iws/shared/contract/problems'
import { say, text } from '@iws/shared/text'
import type { Language, Text } from '@iws/shared/text'

/** What the server may say, and what only the phone can know. */
export type ClientProblemCode = ProblemCode | 'offline'

/**
 * The problems the phone itself finds. They have sentences of their own, so that the main package need not carry the
 * contract's whole table: every other sentence comes with the reply.
 */
const OWN: Readonly<
  Record<'offline' | 'unexpected' | 'unavailable' | 'signed-out', { status: number; says: Text }>
> = {
  offline: {
    status: 0,
    says: text(
      '现在没有网络。您填写的内容都保存在手机上，连上网络后会继续。',
      '目前沒有網路。您填寫的內容都保存在手機上，連上網路後會繼續。',
      'There is no connection at the moment. What you entered is kept on this phone, and sending goes on once you are back online.',
    ),
  },
  unexpected: {
    status: 500,
    says: text(
      '出了点问题，您的内容没有丢失。请稍后再试。',
      '出了點問題，您的內容沒有遺失。請稍後再試。',
      'Something went wrong. What you sent is not lost. Please try again later.',
    ),
  },
  unavailable: {
    status: 503,
    says: text(
      '服务暂时不可用，请稍后再试。',
      '服務暫時無法使用，請稍後再試。',
      'The service is not available at the moment. Please try again shortly.',
    ),
  },
  'signed-out': { status: 401, says: text('请先登录。', '請先登入。', 'Please sign in first.') },
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

/** A problem the phone itself finds; `offline` stands for every missing answer. */
export function problemOf(code: keyof typeof OWN, language: Language): Problem {
  return new Problem(OWN[code].status, { code, sentence: say(OWN[code].says, language) })
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
