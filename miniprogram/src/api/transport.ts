import Taro from '@tarojs/taro'
import type { Language } from '@iws/shared/text'
import { problemOf } from './problem'

/** One answer, whatever its status. */
export interface Answer {
  readonly status: number
  readonly data: unknown
}

export interface Ask {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly data: Readonly<Record<string, unknown>>
  readonly token: string | null
  readonly language: Language
}

/** The headers every request of ours carries. */
export function headersOf(token: string | null, language: Language): Record<string, string> {
  return {
    'accept-language': language,
    'x-iws': '1',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
}

/** Sends one request; throws the problem `offline` where no answer comes. */
export async function send({ method, url, data, token, language }: Ask): Promise<Answer> {
  const header = headersOf(token, language)
  const body = method === 'DELETE' ? undefined : data
  // With any other type the server refuses a request even where it has no body; an empty one counts as {}.
  if (method !== 'GET') header['content-type'] = 'application/json'
  try {
    const answer = await Taro.request<unknown>({ url: `${API_HOST}${url}`, method, data: body, header })
    return { status: answer.statusCode, data: answer.data }
  } catch {
    throw problemOf('offline', language)
  }
}

export interface AskUpload {
  readonly url: string
  readonly path: string
  readonly token: string | null
  readonly language: Language
  /** 0 to 100. */
  readonly onProgress: (percent: number) => void
}

/** Sends one file as multipart; throws the problem `offline` where no answer comes. */
export async function sendFile({ url, path, token, language, onProgress }: AskUpload): Promise<Answer> {
  try {
    const task = Taro.uploadFile({
      url: `${API_HOST}${url}`,
      filePath: path,
      name: 'file',
      fileName: 'photo.jpg',
      header: headersOf(token, language),
      timeout: 120_000,
    })
    task.progress(({ progress }) => onProgress(progress))
    const answer = await task
    return { status: answer.statusCode, data: parsed(answer.data) }
  } catch {
    throw problemOf('offline', language)
  }
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
