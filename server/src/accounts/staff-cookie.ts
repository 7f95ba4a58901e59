import type { FastifyReply } from 'fastify'
import { cookieName } from '../core/http/session.ts'

function rules(publicUrl: string | null) {
  const secure = publicUrl?.startsWith('https://') === true
  return { httpOnly: true, sameSite: 'strict', path: '/', secure } as const
}

/** Hands a staff session to the browser in a cookie no script can read; it goes when the browser closes. */
export function giveCookie(reply: FastifyReply, publicUrl: string | null, token: string): void {
  void reply.setCookie(cookieName(publicUrl), token, rules(publicUrl))
}

export function takeCookie(reply: FastifyReply, publicUrl: string | null): void {
  void reply.clearCookie(cookieName(publicUrl), rules(publicUrl))
}
