import type { Settings } from './config.ts'

const WECHAT_ITSELF = 'https://api.weixin.qq.com'
const NEAR = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])
/** What people leave in a settings file. */
const LEFT_OVER = /change-?me|example|secret$|^demo|^test|your[-_]/i

/** Gives one sentence per setting that does not fit its mode; empty when all is well. */
export function faultsOf(settings: Settings): string[] {
  return settings.IWS_MODE === 'production' ? productionFaults(settings) : demonstrationFaults(settings)
}

function productionFaults(settings: Settings): string[] {
  return [
    ...addressFaults(settings),
    ...keyFaults(settings),
    ...wechatFaults(settings),
    ...mailFaults(settings),
    ...machineFaults(settings),
    ...bookFaults(settings),
  ]
}

function addressFaults({ PUBLIC_URL }: Settings): string[] {
  if (!PUBLIC_URL) return ['PUBLIC_URL: missing; production needs its https address']
  if (!PUBLIC_URL.startsWith('https://')) return ['PUBLIC_URL: must be https in production']
  return NEAR.has(new URL(PUBLIC_URL).hostname) ? ['PUBLIC_URL: this address is a demonstration one'] : []
}

function keyFaults(settings: Settings): string[] {
  const faults: string[] = []
  for (const name of ['IWS_MASTER_KEY', 'IWS_INDEX_KEY'] as const) {
    const value = settings[name]
    if (!value) faults.push(`${name}: missing; production makes no keys by itself`)
    else if (new Set(Buffer.from(value, 'base64')).size < 8) faults.push(`${name}: this is no random key`)
  }
  if (settings.IWS_MASTER_KEY && settings.IWS_MASTER_KEY === settings.IWS_INDEX_KEY)
    faults.push('IWS_INDEX_KEY: must differ from IWS_MASTER_KEY')
  return faults
}

function wechatFaults(settings: Settings): string[] {
  const faults: string[] = []
  if (!settings.WECHAT_APPID) faults.push('WECHAT_APPID: missing')
  else if (!/^wx[0-9a-f]{16}$/.test(settings.WECHAT_APPID))
    faults.push('WECHAT_APPID: not an id WeChat gives')
  if (!settings.WECHAT_SECRET) faults.push('WECHAT_SECRET: missing')
  else if (LEFT_OVER.test(settings.WECHAT_SECRET)) faults.push('WECHAT_SECRET: still a placeholder')
  if (settings.WECHAT_BASE_URL.replace(/\/$/, '') !== WECHAT_ITSELF)
    faults.push(`WECHAT_BASE_URL: production speaks only to ${WECHAT_ITSELF}`)
  return faults
}

function mailFaults({ SMTP_URL, MAIL_FROM }: Settings): string[] {
  const faults: string[] = []
  if (!SMTP_URL) faults.push('SMTP_URL: missing; production keeps no mails as files')
  else if (LEFT_OVER.test(new URL(SMTP_URL).password)) faults.push('SMTP_URL: its password is a placeholder')
  if (!MAIL_FROM) faults.push('MAIL_FROM: missing; mails need a sender')
  else if (/@(.*\.)?example\.(com|org|net)>?$/i.test(MAIL_FROM)) faults.push('MAIL_FROM: still a placeholder')
  return faults
}

/** A key is optional; the address it goes to must be a real one. */
function machineFaults({ ESUPPORT_CLIENT_ID, ESUPPORT_BASE_URL }: Settings): string[] {
  const faults: string[] = []
  if (ESUPPORT_CLIENT_ID && LEFT_OVER.test(ESUPPORT_CLIENT_ID))
    faults.push('ESUPPORT_CLIENT_ID: still a placeholder')
  const { protocol, hostname } = new URL(ESUPPORT_BASE_URL)
  if (protocol !== 'https:') faults.push('ESUPPORT_BASE_URL: must be https in production')
  else if (NEAR.has(hostname)) faults.push('ESUPPORT_BASE_URL: a stand-in for tests, not the real service')
  return faults
}

function bookFaults({ IWS_BOOK }: Settings): string[] {
  return IWS_BOOK === 'demonstration'
    ? ['IWS_BOOK: the demonstration book is fictional and must not advise anybody in production']
    : []
}

/** A demonstration opens its doors to everybody, so it must not stand on anything real. */
function demonstrationFaults(settings: Settings): string[] {
  const faults: string[] = []
  if (settings.NODE_ENV === 'production') faults.push('NODE_ENV: is production beside IWS_MODE=demonstration')
  if (settings.PUBLIC_URL?.startsWith('https://'))
    faults.push('PUBLIC_URL: a public https address beside IWS_MODE=demonstration')
  if (settings.DATABASE_URL && !NEAR.has(new URL(settings.DATABASE_URL).hostname))
    faults.push('DATABASE_URL: a database on another machine beside IWS_MODE=demonstration')
  if (settings.WECHAT_SECRET) faults.push('WECHAT_SECRET: a WeChat secret beside IWS_MODE=demonstration')
  for (const name of ['SMTP_URL', 'IMAP_URL'] as const) {
    const url = settings[name]
    if (url && !NEAR.has(new URL(url).hostname))
      faults.push(`${name}: a mail server on another machine beside IWS_MODE=demonstration`)
  }
  if (settings.ESUPPORT_CLIENT_ID)
    faults.push('ESUPPORT_CLIENT_ID: a key of Lenovo’s beside IWS_MODE=demonstration')
  for (const name of ['IWS_MASTER_KEY', 'IWS_INDEX_KEY'] as const)
    if (settings[name]) faults.push(`${name}: a key beside IWS_MODE=demonstration, which keeps its own`)
  return faults
}
