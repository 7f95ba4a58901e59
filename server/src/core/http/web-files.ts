import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { Problem } from '../problem.ts'
import { answer } from './problem.filter.ts'
import { API } from './route.ts'

const HASHED = /[.-][0-9a-f]{8,}\.[a-z0-9]+$/i
const FILE = /\.[a-z0-9]{2,5}$/i
const NOT_BUILT =
  'The applet has not been built yet. Run "npm run build:h5" (or "npm start", which does), then reload this page.'

/**
 * Serves the built applet: files as they are, and its start page for every address of a screen. Gives the hashes of
 * the inline scripts of the start page, for the content security policy.
 */
export async function serveWeb(
  fastify: FastifyInstance,
  root: string,
  logger: Logger,
): Promise<{ inlineScripts: string[] }> {
  const page = await readFile(join(root, 'index.html'), 'utf8').catch(() => null)
  if (page !== null)
    await fastify.register(fastifyStatic, { root, serve: false, cacheControl: false, dotfiles: 'deny' })
  // This route stands outside Nest, and so outside its filter.
  const errorHandler = (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    answer(error, request, reply, logger)
  fastify.get('/*', { errorHandler }, (request, reply) => {
    const path = new URL(request.url, 'http://host').pathname
    if (path === API || path.startsWith(`${API}/`)) throw new Problem('not-found')
    if (page === null) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT)
    return FILE.test(path) ? sendAsset(reply, path) : sendStart(reply, page)
  })
  return { inlineScripts: page === null ? [] : hashesOf(page) }
}

function sendAsset(reply: FastifyReply, path: string): FastifyReply {
  // Names with a hash never change their content.
  const life = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
  return reply.header('cache-control', life).sendFile(decodeURIComponent(path.slice(1)))
}

function sendStart(reply: FastifyReply, page: string): FastifyReply {
  return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)
}

function hashesOf(page: string): string[] {
  const inline = page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)
  return [...inline].map(
    ([, code]) =>
      `'sha256-${createHash('sha256')
        .update(code ?? '')
        .digest('base64')}'`,
  )
}
