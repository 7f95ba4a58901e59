/**
 * The built server with WeChat's stand-in behind it, as a process of its own: demonstration data, a real socket.
 * Tells its parent the address, and gives a code of wx.login for whoever the parent names. Takes a folder for its data,
 * how many ms its clock runs ahead, and what else its settings are, as JSON. The parent may put the clock further ahead.
 */
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../../..')
const load = path => import(join(root, path))
const { buildHouse } = await load('server/dist/app.js')
const { WechatDouble } = await load('server/test/doubles/wechat.ts')

const wechat = await new WechatDouble().start()
let ahead = Number(process.argv[3])
const config = {
  demonstration: true,
  port: 0,
  host: '127.0.0.1',
  dataDir: process.argv[2],
  webDir: join(process.argv[2], 'web'),
  databaseUrl: null,
  publicUrl: null,
  trustProxy: 0,
  masterKey: null,
  indexKey: null,
  wechat: { appid: wechat.appid, secret: wechat.secret, baseUrl: wechat.baseUrl },
  templates: ['progress', 'action', 'appointment'].map(kind => ({
    id: `stage-template-for-${kind}`,
    kind,
    fields: { character_string1: 'number', thing2: 'says' },
  })),
  mail: null,
  imap: null,
  esupport: null,
  book: 'demonstration',
  logLevel: 'warn',
  revision: 'test',
  background: true,
  ...JSON.parse(process.argv[4] ?? '{}'),
}
const house = await buildHouse(config, { clock: { now: () => Date.now() + ahead } })
await house.nest.listen(0, '127.0.0.1')
const { port } = house.nest.getHttpServer().address()
process.on('message', ({ id, who, ms = 0 }) => {
  ahead += ms
  process.send({ id, ...(who && { code: wechat.codeFor(who) }) })
})
process.on('disconnect', () => process.exit(0))
process.on('SIGTERM', () => void house.close().then(() => process.exit(0)))
process.send({ url: `http://127.0.0.1:${port}` })
