import { LANGUAGES } from '../text.ts'
import { z } from '../schema.ts'
import { endpoint, ROLES } from './endpoint.ts'
import { MailField } from './fields.ts'
import type { Nothing, SessionGiven, Whoami } from './gives/session.ts'

/** A customer signs in with the one-time code of wx.login. */
export const signInWithWechat = endpoint<SessionGiven>()({
  method: 'POST',
  path: '/session/wechat',
  who: 'anyone',
  takes: z.object({
    code: z.string().check(z.minLength(1, 'empty'), z.maxLength(128, 'too-long')),
    language: z.enum(LANGUAGES),
  }),
})

/**
 * Sends a one-time code to a mailbox, for customers outside WeChat. The answer is the same whether or not somebody is known
 * by it.
 */
export const askMailCode = endpoint<Nothing>()({
  method: 'POST',
  path: '/session/mail/code',
  who: 'anyone',
  takes: z.object({ mail: MailField, language: z.enum(LANGUAGES) }),
})

/** A customer signs in with the code that was mailed: six digits, ten minutes, one use. */
export const signInWithMail = endpoint<SessionGiven>()({
  method: 'POST',
  path: '/session/mail',
  who: 'anyone',
  takes: z.object({
    mail: MailField,
    code: z.string().check(z.trim(), z.regex(/^\d{6}$/, 'not-valid')),
  }),
})

/** Staff sign in by name and password; the session travels in a cookie. */
export const signInAsStaff = endpoint<SessionGiven>()({
  method: 'POST',
  path: '/session/staff',
  who: 'anyone',
  takes: z.object({
    login: z.string().check(z.trim(), z.minLength(1, 'empty'), z.maxLength(80, 'too-long')),
    password: z.string().check(z.minLength(1, 'empty'), z.maxLength(256, 'too-long')),
  }),
})

/** Demonstration only: one tap, no password. Outside demonstration mode it is not found. */
export const signInToDemo = endpoint<SessionGiven>()({
  method: 'POST',
  path: '/session/demo',
  who: 'anyone',
  takes: z.object({ as: z.enum(ROLES) }),
})

export const whoami = endpoint<Whoami>()({
  method: 'GET',
  path: '/session',
  who: 'anyone',
  takes: z.object({}),
})

export const signOut = endpoint<Nothing>()({
  method: 'DELETE',
  path: '/session',
  who: ROLES,
  takes: z.object({}),
})
