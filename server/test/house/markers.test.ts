import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { textFields } from './text-fields.ts'
import { hitsBelow, hitsIn, needlesFor } from './search.ts'
import { SmtpDouble } from '../doubles/smtp.ts'
import { EsupportDouble } from '../doubles/esupport.ts'
import { ENGINE } from '../fresh-database.ts'
import { openStage } from '../journeys/stage.ts'
import type { Stage } from '../journeys/stage.ts'
import { MARKED, OURS } from './marked-fields.ts'
import { DAYS, PHONE, spreadMarkers } from './marked-story.ts'
import type { Spread } from './marked-story.ts'

describe('what people write, anywhere', () => {
  let stage: Stage
  let lenovo: EsupportDouble
  let smtp: SmtpDouble
  let spread: Spread
  const began = Date.now()
  const needles = () =>
    needlesFor(['MARKER77', 'marker77', PHONE, PHONE.replaceAll(' ', ''), ...DAYS, ...spread.secrets])

  beforeAll(async () => {
    lenovo = await new EsupportDouble().start()
    // Its answer names the serial, as answers do.
    lenovo.know('MARKER77', 'PF0EX001')
    smtp = await new SmtpDouble().start()
    stage = await openStage({
      esupport: { clientId: lenovo.clientId, baseUrl: lenovo.baseUrl },
      mail: { url: smtp.url, from: 'IWS <iws@service.example.com>' },
    })
    spread = await spreadMarkers(stage)
  }, 240_000)
  afterAll(() => Promise.all([lenovo.stop(), smtp.stop()]))

  it('is listed place by place: a new text field has to say what happens to it', () => {
    expect(textFields().sort()).toEqual([...MARKED, ...OURS].sort())
  })

  it('would be found by this search in each of its forms', async () => {
    for (const { bytes, as } of needlesFor(['MARKER77'])) {
      const planted = Buffer.concat([Buffer.from('xy'), bytes, Buffer.from('z')])
      expect(hitsIn('here', planted, needlesFor(['MARKER77']))).toContain(`MARKER77 as ${as} in here`)
    }
    for (const padding of ['', 'a', 'ab']) {
      const coded = Buffer.from(Buffer.from(`${padding}xMARKER77Qx`).toString('base64'))
      expect(hitsIn('here', coded, needlesFor(['MARKER77'])).length).toBeGreaterThan(0)
    }
    const planted = join(stage.app.dataDir, 'planted')
    await writeFile(planted, 'abc MARKER77 def')
    expect(await hitsBelow(stage.app.dataDir, needlesFor(['MARKER77']))).toEqual([
      `MARKER77 as UTF-8 in ${planted}`,
    ])
    await rm(planted)
  })

  it('was taken and is shown to those it is meant for', () => {
    expect(spread.shownToCustomer).toContain('MARKER77')
    expect(spread.shownAtDesk).toContain('MARKER77Q excuse note')
  })

  it('stands nowhere in clear while the server runs: data folder with database, WAL and photos', async () => {
    expect(await hitsBelow(stage.app.dataDir, needles())).toEqual([])
  })

  it('stands in no temporary file that was written meanwhile', async () => {
    for (const name of await readdir(tmpdir())) {
      const path = join(tmpdir(), name)
      const found = await stat(path).catch(() => null)
      if (!found?.isFile() || found.mtimeMs < began) continue
      // Another suite beside this one may have taken its file away meanwhile.
      const bytes = await readFile(path).catch(() => Buffer.alloc(0))
      expect(hitsIn(path, bytes, needles())).toEqual([])
    }
  })

  it('stands nowhere in clear in a dump of every table', async () => {
    const { source } = stage.app.database
    const sql = ENGINE === 'sqlite' ? "SELECT name FROM sqlite_master WHERE type = 'table'" : 'SHOW TABLES'
    const tables = ((await source.query(sql)) as Record<string, string>[]).map(
      row => Object.values(row)[0] ?? '',
    )
    expect(tables).toEqual(expect.arrayContaining(['tickets', 'machine_records']))
    for (const table of tables) {
      const dump = JSON.stringify(await source.query(`SELECT * FROM ${source.driver.escape(table)}`))
      expect(hitsIn(table, Buffer.from(dump), needles())).toEqual([])
    }
  })

  it('stands nowhere in clear in the files of the database: tables, journal, logs of the engine', async () => {
    const files = await databaseFiles(stage)
    expect(files.length).toBeGreaterThan(1)
    // The engine's logs are large and everybody's: the markers themselves are enough to look for there.
    const some = needlesFor(['MARKER77', 'marker77', PHONE])
    for (const path of files) {
      const bytes = await readFile(path)
      expect(hitsIn(path, bytes, bytes.length > 20_000_000 ? some : needles())).toEqual([])
    }
  }, 240_000)

  it('stands in no picture that is shown: what the camera wrote into the file is gone', () => {
    expect(spread.pictures.length).toBeGreaterThan(1)
    for (const picture of spread.pictures) expect(hitsIn('a picture', picture, needles())).toEqual([])
  })

  it('stands neither in the log nor in the files of a stopped server', async () => {
    const { dataDir } = stage.app
    await stage.app.house.close()
    expect(await hitsBelow(dataDir, needles())).toEqual([])
    const log = await stage.stop()
    expect(log).toContain('/api/tickets/:id')
    expect(hitsIn('the log', Buffer.from(log), needles())).toEqual([])
  })
})

/** On SQLite the file with its journal; on MariaDB the tables of this schema and what all schemas share. */
async function databaseFiles({ app }: Stage): Promise<string[]> {
  const below = async (folder: string, which: RegExp) =>
    (await readdir(folder)).filter(name => which.test(name)).map(name => join(folder, name))
  if (ENGINE === 'sqlite') return below(app.dataDir, /^iws\.sqlite/)
  const { source } = app.database
  await source.query('FLUSH TABLES')
  const asked: unknown = await source.query('SELECT @@datadir AS folder, DATABASE() AS name')
  const [{ folder, name }] = asked as [{ folder: string; name: string }]
  return [
    ...(await below(join(folder, name), /\.(ibd|frm)$/)),
    ...(await below(folder, /^(ib|undo|aria_log|.*-bin\.)/)),
  ]
}
