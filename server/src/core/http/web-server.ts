import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { importStations } from '@iws/shared/contract/directory'
import type { Config } from '../config/config.ts'
import { requestIds } from '../ids.ts'
import { API } from './route.ts'
import { serveWeb } from './web-files.ts'

const JSON_BYTES = 256 * 1024
/** A whole table in one body: 900 000 characters, of which a Chinese one takes three bytes, and what JSON adds. */
const LARGE_JSON_BYTES = 3 * 1024 * 1024
const LARGE_BODIES: ReadonlySet<string> = new Set([API + importStations.path])
/** One file, a short video at most, and a handful of short fields before it; whoever takes it in has a limit of his own. */
const UPLOAD = { fileSize: 32 * 1024 * 1024, files: 1, fields: 12, fieldSize: 8 * 1024, parts: 14 }

/** One route of the running router. */
export interface Listed {
  readonly method: string
  readonly path: string
}

/** Makes the HTTP server Nest runs on, and the list that fills with its routes. */
export function makeWebServer(config: Config): { adapter: FastifyAdapter; routes: Listed[] } {
  const adapter = new FastifyAdapter({
    trustProxy: (_address, hop) => hop < config.trustProxy,
    bodyLimit: JSON_BYTES,
    requestTimeout: 120_000,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    // A link to a picture is longer than the 100 characters a parameter may have by default.
    routerOptions: { maxParamLength: 256 },
    genReqId: requestIds(),
    logger: false,
  })
  const routes: Listed[] = []
  adapter.getInstance().addHook('onRoute', route => {
    if (LARGE_BODIES.has(route.url)) route.bodyLimit = LARGE_JSON_BYTES
    for (const method of [route.method].flat())
      if (method !== 'HEAD') routes.push({ method, path: route.url })
  })
  return { adapter, routes }
}

/** Adds what every request passes: headers, cookies, uploads, JSON, the log line, and the files of the applet. */
export async function equip(fastify: FastifyInstance, config: Config, logger: Logger): Promise<void> {
  logRequests(fastify, logger)
  const web = await serveWeb(fastify, config.webDir, logger)
  await protect(fastify, config, web.inlineScripts)
  await fastify.register(cookie)
  // Before the parser of uploads, which it would take away again.
  parseJson(fastify)
  await fastify.register(multipart, { limits: UPLOAD, throwFileSizeLimit: false })
  letRefusedUploadsEnd(fastify)
  let closing = false
  fastify.addHook('preClose', async () => void (closing = true))
  fastify.addHook('onSend', (request, reply, payload, done) => {
    // A connection kept alive past its last answer would hold up the goodbye.
    if (closing) reply.header('connection', 'close')
    if (request.url.startsWith(`${API}/`) && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store')
    done(null, payload)
  })
}

/**
 * Helmet's headers on every reply. They are the same each time, so they are made for the first request and kept: helmet would
 * put its policy together anew for each.
 */
async function protect(
  fastify: FastifyInstance,
  config: Config,
  inlineScripts: readonly string[],
): Promise<void> {
  await fastify.register(helmet, { ...headersFor(config, inlineScripts), global: false })
  let kept: Record<string, string> | null = null
  fastify.addHook('onRequest', (_request, reply, done) => {
    kept ??= helmetHeaders(reply)
    reply.headers(kept)
    done()
  })
}

function helmetHeaders(reply: FastifyReply): Record<string, string> {
  const { raw } = reply
  void reply.helmet()
  const names = raw.getHeaderNames()
  const made = Object.fromEntries(names.map(name => [name, String(raw.getHeader(name))]))
  for (const name of names) raw.removeHeader(name)
  return made
}

/**
 * An upload refused in its middle is read to its end and dropped: otherwise its connection would hang half sent, with
 * the answer unread, and keep the server from closing. The request time-out bounds it.
 */
function letRefusedUploadsEnd(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', ({ raw }, _reply, done) => {
    if (!raw.readableEnded && !raw.destroyed) {
      raw.unpipe()
      raw.resume()
    }
    done()
  })
}

/** Only JSON, and an empty body counts as `{}`: clients put the content type on DELETE too. */
function parseJson(fastify: FastifyInstance): void {
  const strict = fastify.getDefaultJsonParser('error', 'error')
  fastify.removeAllContentTypeParsers()
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, {})
    else void strict(request, body.toString(), done)
  })
}

/** One line a request: the pattern of the route, never the address, which may hold ids of links. */
function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onResponse', (request: FastifyRequest, reply, done) => {
    logger.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    )
    done()
  })
}

/** Taro writes inline styles and shows pictures from memory; scripts are ours alone, inline ones by their hash. */
function headersFor(config: Config, inlineScripts: readonly string[]) {
  const https = config.publicUrl?.startsWith('https://') === true
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The reader of label codes is a WebAssembly program; it runs in the browser, and this allows no other eval.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'", ...inlineScripts],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // A film of a ticket is fetched whole, once, and played from memory.
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        // The applet reads a photo that was chosen, to keep it until it has been sent.
        connectSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' as const },
    referrerPolicy: { policy: 'no-referrer' as const },
    crossOriginEmbedderPolicy: false,
    hsts: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  }
}
