import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Sent } from '../phone'
import { addressOf, exchange } from './exchange'
import type { Running } from './exchange'
import { real } from './files'
import { WxFail } from './host'
import type { Api, Apis, Options, Result, WxHost } from './host'

/** What wx.request knows; there is no PATCH among them. */
const METHODS = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT']
const MOST_AT_ONCE = 10
const MOST_BYTES = 10 * 1024 * 1024

type Send = (options: Options, task: Task) => Promise<Result>
interface Task {
  running: Running | null
  aborted: boolean
  readonly listeners: unknown[]
}

/** request, uploadFile, downloadFile and the state of the network. */
export function networkApis(host: WxHost): Apis {
  return {
    request: tasked(host, 'request', (options, task) => request(host, options, task)),
    downloadFile: tasked(host, 'downloadFile', (options, task) => download(host, options, task)),
    uploadFile: tasked(host, 'uploadFile', (options, task) => upload(host, options, task)),
    getNetworkType: host.api('getNetworkType', () => ({ networkType: host.phone.online ? 'wifi' : 'none' })),
    ...host.listening('NetworkStatusChange'),
  }
}

/** An API that answers at once with a task, which can be aborted and tells its progress. */
function tasked(host: WxHost, name: string, send: Send): Api {
  return (options: Options) => {
    const task: Task = { running: null, aborted: false, listeners: [] }
    host.onEnd(() => task.running?.abort('interrupted'))
    const outcome = host.run(name, options, async () => {
      if (task.aborted) throw new WxFail('abort')
      if (host.inFlight >= MOST_AT_ONCE) throw new WxFail('exceed max concurrent count', 600003)
      host.inFlight += 1
      return send(options, task).finally(() => (host.inFlight -= 1))
    })
    void outcome.then(result => host.tell(options, result))
    return host.adopt({
      abort: () => {
        task.aborted = true
        task.running?.abort('abort')
      },
      onProgressUpdate: (listener: unknown) => void task.listeners.push(listener),
      offProgressUpdate: (listener: unknown) =>
        void task.listeners.splice(task.listeners.indexOf(listener), 1),
      onHeadersReceived: () => undefined,
      offHeadersReceived: () => undefined,
    })
  }
}

async function request(host: WxHost, options: Options, task: Task): Promise<Result> {
  const method = String(options['method'] ?? 'GET').toUpperCase()
  if (!METHODS.includes(method)) throw new WxFail('method is invalid')
  const url = addressOf(host.phone, options['url'])
  const headers = headersOf(options, 'application/json')
  const body = bodyOf(options['data'], method, url)
  const sent: Sent = { api: 'request', method, path: url.pathname, body: body.toString('utf8'), status: null }
  host.phone.sent.push(sent)
  const length: Record<string, number> = body.length > 0 ? { 'content-length': body.length } : {}
  task.running = exchange({
    url,
    method,
    headers: { ...headers, ...length },
    body,
    timeout: timeoutOf(options),
    sent,
    phone: host.phone,
  })
  const answer = await task.running.answer
  const data = options['responseType'] === 'arraybuffer' ? answer.body : parsed(answer.body, options)
  return { data, statusCode: answer.status, header: answer.headers, cookies: [] }
}

async function upload(host: WxHost, options: Options, task: Task): Promise<Result> {
  const url = addressOf(host.phone, options['url'])
  const path = real(host, options['filePath'])
  if (!existsSync(path)) throw new WxFail('file not found', 600008)
  const file = readFileSync(path)
  if (file.length > MOST_BYTES) throw new WxFail('file size over 10MB')
  const fields = fieldsOf(options['formData'])
  const boundary = `----wx${randomUUID()}`
  const body = multipart(boundary, fields, String(options['name']), basename(path), file)
  const sha256 = createHash('sha256').update(file).digest('hex')
  const sent: Sent = {
    api: 'uploadFile',
    method: 'POST',
    path: url.pathname,
    fields: { ...Object.fromEntries(url.searchParams), ...fields },
    sha256,
    bytes: file.length,
    status: null,
  }
  host.phone.sent.push(sent)
  const headers = {
    ...headersOf(options, ''),
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'content-length': body.length,
  }
  const progress = (now: number, all: number): void => {
    const news = {
      progress: Math.floor((now / all) * 100),
      totalBytesSent: now,
      totalBytesExpectedToSend: all,
    }
    for (const listener of task.listeners) host.enter(listener, news)
  }
  task.running = exchange({
    url,
    method: 'POST',
    headers,
    body,
    timeout: timeoutOf(options),
    sent,
    phone: host.phone,
    progress,
  })
  const answer = await task.running.answer
  return { data: answer.body.toString('utf8'), statusCode: answer.status, header: answer.headers }
}

async function download(host: WxHost, options: Options, task: Task): Promise<Result> {
  const url = addressOf(host.phone, options['url'])
  const sent: Sent = { api: 'downloadFile', method: 'GET', path: url.pathname, status: null }
  host.phone.sent.push(sent)
  const headers = headersOf(options, '')
  const timeout = timeoutOf(options)
  task.running = exchange({
    url,
    method: 'GET',
    headers,
    body: Buffer.alloc(0),
    timeout,
    sent,
    phone: host.phone,
  })
  const answer = await task.running.answer
  const ending = answer.headers['content-type']?.includes('png') ? '.png' : '.jpg'
  const tempFilePath = host.phone.disk.writeTemporary(answer.body, ending)
  return { tempFilePath, statusCode: answer.status, header: answer.headers }
}

function multipart(
  boundary: string,
  fields: Readonly<Record<string, string>>,
  name: string,
  fileName: string,
  file: Buffer,
): Buffer {
  const texts = Object.entries(fields).map(
    ([key, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
  )
  const type = extname(fileName).toLowerCase() === '.png' ? 'image/png' : 'image/jpeg'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: ${type}\r\n\r\n`
  return Buffer.concat([Buffer.from(texts.join('') + head), file, Buffer.from(`\r\n--${boundary}--\r\n`)])
}

function bodyOf(data: unknown, method: string, url: URL): Buffer {
  if (data === undefined || data === null) return Buffer.alloc(0)
  if (method === 'GET' || method === 'HEAD') {
    const pairs = typeof data === 'object' ? Object.entries(data) : []
    for (const [key, value] of pairs) url.searchParams.append(key, String(value))
    return Buffer.alloc(0)
  }
  if (typeof data === 'string') return Buffer.from(data)
  return data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.from(JSON.stringify(data))
}

function parsed(body: Buffer, options: Options): unknown {
  const text = body.toString('utf8')
  if ((options['dataType'] ?? 'json') !== 'json') return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

function headersOf(options: Options, type: string): Record<string, string> {
  const given = Object.entries((options['header'] ?? {}) as Record<string, unknown>)
  const named = given.map(([name, value]) => [name.toLowerCase(), String(value)] as const)
  const fixed = {
    referer: 'https://servicewechat.com/touristappid/devtools/page-frame.html',
    'user-agent': 'Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.50 MiniProgramEnv/android',
  }
  return { ...(type ? { 'content-type': type } : {}), ...Object.fromEntries(named), ...fixed }
}

function fieldsOf(form: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries((form ?? {}) as object).map(([key, value]) => [key, String(value)]),
  )
}

function timeoutOf(options: Options): number {
  return Number(options['timeout'] ?? 60_000)
}
