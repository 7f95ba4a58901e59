import { describe, expect, it } from '@jest/globals'
import { readConfig, SettingsRefused } from './config.ts'

const KEY = 'q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k='
const OTHER_KEY = 'ASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4mrze8='
const PRODUCTION = {
  IWS_MODE: 'production',
  PUBLIC_URL: 'https://iws.example.com',
  IWS_MASTER_KEY: KEY,
  IWS_INDEX_KEY: OTHER_KEY,
  WECHAT_APPID: 'wx0123456789abcdef',
  WECHAT_SECRET: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  SMTP_URL: 'smtps://iws:p4ss@smtp.iws.lenovo.invalid',
  MAIL_FROM: 'IWS <iws@iws.lenovo.invalid>',
}
const TEMPLATE = { id: 'x'.repeat(43), kind: 'progress', fields: { thing1: 'says' } }

function faultsIn(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof SettingsRefused) return error.faults
    throw error
  }
}

describe('The settings', () => {
  it('of a first look need nothing but the mode', () => {
    const config = readConfig({ IWS_MODE: 'demonstration' })
    expect(config.port).toBe(3000)
    expect(config.databaseUrl).toBeNull()
    expect(config.demonstration).toBe(true)
    expect(config.dataDir).toMatch(/\/data$/)
  })

  it('count an empty value as missing', () => {
    expect(readConfig({ IWS_MODE: 'demonstration', PORT: '', PUBLIC_URL: '' }).port).toBe(3000)
  })

  it('are production unless they say demonstration: nobody opens the doors by forgetting a line', () => {
    expect(faultsIn({})).not.toEqual([])
  })

  it('of a complete production are taken', () => {
    const config = readConfig(PRODUCTION)
    expect(config.demonstration).toBe(false)
    expect(config.publicUrl).toBe('https://iws.example.com')
    expect(config.wechat?.baseUrl).toBe('https://api.weixin.qq.com')
    expect(config.book).toBe('default')
    expect(config.esupport).toBeNull()
  })

  it('of a production may carry a key for Lenovo’s look-up, whose address is Lenovo’s own', () => {
    const config = readConfig({ ...PRODUCTION, ESUPPORT_CLIENT_ID: '7c1f0a52' })
    expect(config.esupport).toEqual({ clientId: '7c1f0a52', baseUrl: 'https://supportapi.lenovo.com/v2.5' })
  })

  it('name the templates of subscribe messages in JSON, each with its fields', () => {
    const { templates } = readConfig({ ...PRODUCTION, WECHAT_TEMPLATES: JSON.stringify([TEMPLATE]) })
    expect(templates).toEqual([TEMPLATE])
    expect(readConfig(PRODUCTION).templates).toEqual([])
  })

  it('of a demonstration send no mail, except to a server beside it', () => {
    expect(readConfig({ IWS_MODE: 'demonstration' }).mail).toBeNull()
    expect(readConfig({ IWS_MODE: 'demonstration', SMTP_URL: 'smtp://127.0.0.1:2525' }).mail).toEqual({
      url: 'smtp://127.0.0.1:2525',
      from: 'IWS demonstration <iws@example.com>',
    })
  })

  it('of a demonstration speak from the fictional book, or from the default one where they say so', () => {
    expect(readConfig({ IWS_MODE: 'demonstration' }).book).toBe('demonstration')
    expect(readConfig({ IWS_MODE: 'demonstration', IWS_BOOK: 'default' }).book).toBe('default')
  })

  it('name every fault at once', () => {
    const faults = faultsIn({ IWS_MODE: 'production' })
    expect(faults.map(fault => fault.split(':')[0])).toEqual([
      'PUBLIC_URL',
      'IWS_MASTER_KEY',
      'IWS_INDEX_KEY',
      'WECHAT_APPID',
      'WECHAT_SECRET',
      'SMTP_URL',
      'MAIL_FROM',
    ])
  })

  it.each([
    ['PUBLIC_URL', { PUBLIC_URL: 'http://iws.example.com' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://localhost' }],
    ['IWS_MASTER_KEY', { IWS_MASTER_KEY: 'short' }],
    ['IWS_MASTER_KEY', { IWS_MASTER_KEY: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
    ['IWS_INDEX_KEY', { IWS_INDEX_KEY: KEY }],
    ['WECHAT_APPID', { WECHAT_APPID: 'demo' }],
    ['WECHAT_SECRET', { WECHAT_SECRET: 'change-me' }],
    ['WECHAT_BASE_URL', { WECHAT_BASE_URL: 'http://127.0.0.1:9000' }],
    ['WECHAT_TEMPLATES', { WECHAT_TEMPLATES: '{' }],
    ['WECHAT_TEMPLATES', { WECHAT_TEMPLATES: JSON.stringify([{ ...TEMPLATE, id: '' }]) }],
    ['WECHAT_TEMPLATES', { WECHAT_TEMPLATES: JSON.stringify([{ ...TEMPLATE, fields: { thing: 'says' } }]) }],
    [
      'WECHAT_TEMPLATES',
      { WECHAT_TEMPLATES: JSON.stringify([{ ...TEMPLATE, fields: { phrase1: 'number' } }]) },
    ],
    ['WECHAT_TEMPLATES', { WECHAT_TEMPLATES: JSON.stringify([{ ...TEMPLATE, kind: 'news' }]) }],
    ['WECHAT_TEMPLATES', { WECHAT_TEMPLATES: JSON.stringify([TEMPLATE, TEMPLATE]) }],
    ['SMTP_URL', { SMTP_URL: '' }],
    ['SMTP_URL', { SMTP_URL: 'https://smtp.iws.lenovo.invalid' }],
    ['SMTP_URL', { SMTP_URL: 'smtps://iws:change-me@smtp.iws.lenovo.invalid' }],
    ['MAIL_FROM', { MAIL_FROM: 'IWS' }],
    ['MAIL_FROM', { MAIL_FROM: 'IWS\r\nBcc: <x@y.invalid>' }],
    ['MAIL_FROM', { MAIL_FROM: 'iws@example.com' }],
    ['IMAP_URL', { IMAP_URL: 'pop3://mail.iws.lenovo.invalid' }],
    ['ESUPPORT_CLIENT_ID', { ESUPPORT_CLIENT_ID: 'your-client-id' }],
    ['ESUPPORT_BASE_URL', { ESUPPORT_BASE_URL: 'http://supportapi.lenovo.com/v2.5' }],
    ['ESUPPORT_BASE_URL', { ESUPPORT_BASE_URL: 'https://127.0.0.1:8443/v2.5' }],
    ['ESUPPORT_BASE_URL', { ESUPPORT_BASE_URL: 'ftp://supportapi.lenovo.com' }],
    ['IWS_BOOK', { IWS_BOOK: 'demonstration' }],
    ['IWS_BOOK', { IWS_BOOK: 'operator' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://localhost/iws' }],
    ['PORT', { PORT: 'eighty' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('of production are refused over %s', (name, change) => {
    const faults = faultsIn({ ...PRODUCTION, ...change })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(new RegExp(`^${name}: `))
  })

  it.each([
    ['NODE_ENV', { NODE_ENV: 'production' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://iws.example.com' }],
    ['DATABASE_URL', { DATABASE_URL: 'mariadb://iws@db.example.com/iws' }],
    ['WECHAT_SECRET', { WECHAT_SECRET: '0f1e2d3c4b5a69788796a5b4c3d2e1f0' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://smtp.iws.lenovo.invalid' }],
    ['IMAP_URL', { IMAP_URL: 'imaps://mail.iws.lenovo.invalid' }],
    ['ESUPPORT_CLIENT_ID', { ESUPPORT_CLIENT_ID: '7c1f0a52' }],
    ['IWS_MASTER_KEY', { IWS_MASTER_KEY: KEY }],
    ['IWS_INDEX_KEY', { IWS_INDEX_KEY: KEY }],
  ])('of a demonstration are refused beside a production %s', (name, change) => {
    const faults = faultsIn({ IWS_MODE: 'demonstration', ...change })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(new RegExp(`^${name}: `))
  })

  it('never repeat a secret in what they say', () => {
    const env = { ...PRODUCTION, WECHAT_SECRET: 'your-secret-4711', IWS_MASTER_KEY: 'c2hvcnQtNDcxMQ==' }
    expect(faultsIn(env).join('\n')).not.toMatch(/4711|c2hvcnQ/)
  })
})
