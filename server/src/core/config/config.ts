import { resolve } from 'node:path'
import { z } from 'zod'
import { faultsOf } from './faults.ts'
import { readTemplates } from './wechat-templates.ts'
import type { WechatTemplate } from './wechat-templates.ts'

/** The WeChat service itself; anything else is a stand-in for tests. */
export const WECHAT_ITSELF = 'https://api.weixin.qq.com'
/** Lenovo's keyed interface for partners. */
export const ESUPPORT_ITSELF = 'https://supportapi.lenovo.com/v2.5'
/** Who writes where no sender is set: a domain that belongs to nobody. */
export const DEMO_SENDER = 'IWS demonstration <iws@example.com>'
const ROOT = resolve(import.meta.dirname, '../../../..')

/** A mailbox, alone or as `Name <box@example.com>`. */
const SENDER = /^(?:[^<>\p{Cc}]{0,100}<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u

const key = z.string().refine(text => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64')
const blankIsMissing = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsMissing, schema.optional())

/** Every setting, by the name of its environment variable. `.env.example` says them in words. */
const Settings = z.object({
  IWS_MODE: z.preprocess(blankIsMissing, z.enum(['demonstration', 'production']).default('production')),
  NODE_ENV: optional(z.string()),
  PORT: z.preprocess(blankIsMissing, z.coerce.number().int().min(0).max(65535).default(3000)),
  HOST: z.preprocess(blankIsMissing, z.string().default('0.0.0.0')),
  DATA_DIR: z.preprocess(blankIsMissing, z.string().default('data')),
  WEB_DIR: z.preprocess(blankIsMissing, z.string().default('miniprogram/dist/h5')),
  DATABASE_URL: optional(z.string().regex(/^(mariadb|mysql):\/\//, 'must begin with mariadb:// or mysql://')),
  PUBLIC_URL: optional(
    z.url({ protocol: /^https?$/, error: 'must be an address such as https://iws.example.com' }),
  ),
  TRUST_PROXY: z.preprocess(blankIsMissing, z.coerce.number().int().min(0).max(5).default(0)),
  IWS_MASTER_KEY: optional(key),
  IWS_INDEX_KEY: optional(key),
  WECHAT_APPID: optional(z.string()),
  WECHAT_SECRET: optional(z.string()),
  WECHAT_BASE_URL: z.preprocess(blankIsMissing, z.url().default(WECHAT_ITSELF)),
  WECHAT_TEMPLATES: optional(z.string().transform(readTemplates)),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' })),
  MAIL_FROM: optional(z.string().regex(SENDER, 'must be an address, or a name with one in <…>')),
  IMAP_URL: optional(z.url({ protocol: /^imaps?$/, error: 'must begin with imap:// or imaps://' })),
  ESUPPORT_CLIENT_ID: optional(z.string()),
  ESUPPORT_BASE_URL: z.preprocess(blankIsMissing, z.url({ protocol: /^https?$/ }).default(ESUPPORT_ITSELF)),
  IWS_BOOK: optional(z.enum(['default', 'demonstration'])),
  LOG_LEVEL: z.preprocess(
    blankIsMissing,
    z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  ),
  IWS_REVISION: z.preprocess(blankIsMissing, z.string().default('unknown')),
})
export type Settings = z.infer<typeof Settings>

/** The settings as the server uses them; folders are absolute, secrets are there or the demonstration makes them. */
export interface Config {
  readonly demonstration: boolean
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly webDir: string
  readonly databaseUrl: string | null
  /** Origin of the public address, without a slash at its end; null in demonstration unless set. */
  readonly publicUrl: string | null
  /** How many proxies stand in front. */
  readonly trustProxy: number
  readonly masterKey: string | null
  readonly indexKey: string | null
  readonly wechat: { readonly appid: string; readonly secret: string; readonly baseUrl: string } | null
  /** The templates of subscribe messages this mini-program has. */
  readonly templates: readonly WechatTemplate[]
  /** Where mails are handed over; null (demonstration alone): they stay as files in `dataDir/mail`. */
  readonly mail: { readonly url: string; readonly from: string } | null
  /** The box where mails come in, as imap(s)://user:password@host/Folder; null: nobody looks. */
  readonly imap: string | null
  /** Lenovo's look-up of machines by serial; null where nobody has given us a key. */
  readonly esupport: { readonly clientId: string; readonly baseUrl: string } | null
  /** Which rulebook speaks. The demonstration's is fictional. */
  readonly book: 'default' | 'demonstration'
  readonly logLevel: Settings['LOG_LEVEL']
  /** The code revision, for health and for decisions. */
  readonly revision: string
  /** Whether the outbox and sweepers run by themselves. Tests drive them by hand. */
  readonly background: boolean
}
export const CONFIG = Symbol('config')

/** Settings that cannot be used together or at all; each line names one setting. */
export class SettingsRefused extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The settings cannot be used:\n${faults.map(fault => `  - ${fault}`).join('\n')}`)
    this.name = 'SettingsRefused'
    this.faults = faults
  }
}

/** Reads the settings from environment variables; throws `SettingsRefused` with every fault at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = Settings.safeParse(env)
  if (!read.success)
    throw new SettingsRefused(read.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`))
  const faults = faultsOf(read.data)
  if (faults.length > 0) throw new SettingsRefused(faults)
  return configFrom(read.data)
}

function configFrom(settings: Settings): Config {
  const { WECHAT_APPID: appid, WECHAT_SECRET: secret, ESUPPORT_CLIENT_ID: clientId } = settings
  const demonstration = settings.IWS_MODE === 'demonstration'
  return {
    demonstration,
    port: settings.PORT,
    host: settings.HOST,
    dataDir: resolve(ROOT, settings.DATA_DIR),
    webDir: resolve(ROOT, settings.WEB_DIR),
    databaseUrl: settings.DATABASE_URL ?? null,
    publicUrl: settings.PUBLIC_URL ? new URL(settings.PUBLIC_URL).origin : null,
    trustProxy: settings.TRUST_PROXY,
    masterKey: settings.IWS_MASTER_KEY ?? null,
    indexKey: settings.IWS_INDEX_KEY ?? null,
    wechat: appid && secret ? { appid, secret, baseUrl: settings.WECHAT_BASE_URL } : null,
    templates: settings.WECHAT_TEMPLATES ?? [],
    mail: settings.SMTP_URL ? { url: settings.SMTP_URL, from: settings.MAIL_FROM ?? DEMO_SENDER } : null,
    imap: settings.IMAP_URL ?? null,
    esupport: clientId ? { clientId, baseUrl: settings.ESUPPORT_BASE_URL.replace(/\/+$/, '') } : null,
    book: settings.IWS_BOOK ?? (demonstration ? 'demonstration' : 'default'),
    logLevel: settings.LOG_LEVEL,
    revision: settings.IWS_REVISION,
    background: true,
  }
}
