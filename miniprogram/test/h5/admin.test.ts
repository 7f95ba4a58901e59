import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Segments } from '@iws/shared/contract/book'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { seriousFindings } from './stage/axe'
import { openBrowser } from './stage/browser'
import { openDesk } from './stage/desk'
import type { Desk } from './stage/desk'
import { freshKey, speakAs } from './stage/over-http'
import { startServer } from './stage/server'
import type { RunningServer } from './stage/server'

let server: RunningServer
let browser: Browser
let folder: string
let desk: Desk
let place: string
let phone: { readonly id: string; readonly number: string }
/** What the file chooser is given when it opens. */
let chosen = ''

const segment = async <N extends keyof Segments>(name: N): Promise<Segments[N]> =>
  (await fetch(`${server.url}/api/book/${name}`)).json() as Promise<Segments[N]>
const button = (name: string | RegExp) => desk.page.getByRole('button', { name })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iws-stations-'))
  server = await startServer()
  browser = await openBrowser()
  const { rows } = await segment('directory')
  const row = rows.find(each => each.phones.length > 0)
  const [first] = row?.phones ?? []
  if (!row || !first) throw new Error('the book has no number')
  place = row.place
  phone = first
  const customer = await speakAs(server.url, 'customer')
  const report = (fault: string, note: string) =>
    customer.post('/directory/reports', {
      ...{ key: freshKey(), place, phone: phone.id },
      ...{ fault, note, language: 'zh-CN' },
    })
  await report('nobody-answers', '打了三次')
  await report('other-hours', '')
  await report('nobody-answers', '')
  desk = await openDesk(browser, server.url, 'administrator')
  // Listening from the start: a listener put there for one key press may come after the chooser.
  desk.page.on('filechooser', chooser => void chooser.setFiles(chosen))
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('An administrator, by keyboard alone', () => {
  it('sees which numbers are said to be wrong, as they are printed, and how often', async () => {
    await desk.page.locator('.desk-admin-reports tbody').nth(1).waitFor()
    await desk.page.getByText(phone.number).first().waitFor()
    const rows = await desk.page.locator('.desk-admin-reports tbody').allInnerTexts()
    expect(rows.map(row => row.split('\t').slice(1, 4))).toEqual([
      [phone.number, '没人接', '2'],
      [phone.number, '时间不对', '1'],
    ])
    expect(rows[0]).toContain('打了三次')
    expect(rows[0]).not.toContain(phone.id)
  })

  it('can use the screen whatever the eyes and the hands can do', async () => {
    expect(await seriousFindings(desk.page)).toEqual([])
  })

  it('goes through the reports with j and k, and closes one after being asked', async () => {
    await desk.press('j', 'j', 'k', 'Enter')
    await desk.page.locator('dialog[open]').waitFor()
    expect(await seriousFindings(desk.page)).toEqual([])
    await desk.press('Escape')
    await desk.page.locator('dialog').waitFor({ state: 'detached' })
    expect(await desk.page.locator('.desk-admin-reports tbody').count()).toBe(2)
    await desk.press('Enter')
    await desk.page.locator('dialog[open]').waitFor()
    await desk.write('已向当地核对')
    const left = (await desk.pressAndSend('Enter', '/close')) as { reports: { fault: string }[] }
    expect(left.reports.map(report => report.fault)).toEqual(['other-hours'])
    await desk.page.locator('dialog').waitFor({ state: 'detached' })
    await desk.says(`已处理：${phone.number}`)
    expect(await desk.page.locator('.desk-status').innerText()).toBe(`已处理：${phone.number}`)
    expect(await desk.page.locator('.desk-admin-reports tbody').count()).toBe(1)
  })

  it('reads that nothing is left once all are closed', async () => {
    await desk.tabTo(desk.page.locator('.desk-admin-reports tbody button'))
    await desk.press('Enter')
    await desk.page.locator('dialog[open]').waitFor()
    await desk.pressAndSend('Enter', '/close')
    await desk.page.getByText('没有待处理的报告。').waitFor()
  })

  it('is told what to mend in a list of stations, and nothing is changed', async () => {
    const before = await segment('stations')
    await desk.tabTo(desk.page.locator('main textarea'))
    await desk.write(
      'code,name,province,city,address,lat,lng,system\nDEMO-9,示例,北京市,北京,示例路 2 号,39.9,116.3,WGS84\n',
    )
    await desk.tabTo(button(/先检查/))
    await desk.pressAndSend('Enter', '/stations/import')
    await desk.page.locator('.desk-admin-faults tbody tr').nth(1).waitFor()
    const faults = await desk.page.locator('.desk-admin-faults tbody tr').allInnerTexts()
    expect(faults.map(fault => fault.split('\t').slice(0, 2))).toEqual([
      ['2', 'city'],
      ['2', 'system'],
    ])
    expect(faults[1]).toContain('GCJ-02')
    expect(await button(/^导入/).count()).toBe(0)
    expect(await seriousFindings(desk.page)).toEqual([])
    expect(await segment('stations')).toEqual(before)
  })

  it('begins with the template, which is a list that may be taken in', async () => {
    await desk.tabTo(desk.page.getByRole('link', { name: '下载模板' }))
    const downloaded = desk.page.waitForEvent('download')
    await desk.press('Enter')
    const path = join(folder, 'stations.csv')
    await (await downloaded).saveAs(path)
    const before = await segment('stations')
    await choose(path)
    await desk.tabTo(button(/先检查/))
    await desk.pressAndSend('Enter', '/stations/import')
    await desk.page.getByText(`没有问题。1 家将替换现有的 ${before.rows.length} 家。`).waitFor()
    expect(await segment('stations')).toEqual(before)
  })

  it('puts the new list in the place of the old one', async () => {
    await desk.tabTo(button(/^导入 1 家/))
    const answer = (await desk.pressAndSend('Enter', '/stations/import')) as { applied: boolean }
    expect(answer.applied).toBe(true)
    await desk.page.getByText('已导入 1 家网点。').waitFor()
    await desk.page.getByText('现有 1 家，分布在 1 个城市。').waitFor()
    const { rows, importedOn } = await segment('stations')
    expect(rows.map(row => [row.code, row.city, row.lines])).toEqual([
      ['DEMO-001', '北京市', ['consumer', 'think']],
    ])
    expect(importedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(await button(/^导入/).count()).toBe(0)
  })

  it('may choose a list saved by an older spreadsheet', async () => {
    const path = join(folder, 'old.csv')
    const [head = '', ...rest] = readFileSync(join(folder, 'stations.csv'), 'utf8').split('DEMO-001')
    // 北京 and 示例 as such a spreadsheet writes them; the rest of the row is plain.
    const old: Record<string, number[]> = {
      ...{ 北: [0xb1, 0xb1], 京: [0xbe, 0xa9], 市: [0xca, 0xd0], 示: [0xca, 0xbe], 例: [0xc0, 0xfd] },
      ...{ 服: [0xb7, 0xfe], 务: [0xce, 0xf1], 站: [0xd5, 0xbe], 路: [0xc2, 0xb7], 号: [0xba, 0xc5] },
    }
    const text = `${head.replace('\uFEFF', '')}DEMO-002${rest.join('')}`
    writeFileSync(path, Buffer.from([...text].flatMap(each => old[each] ?? [each.charCodeAt(0)])))
    await choose(path)
    await desk.tabTo(button(/先检查/))
    await desk.pressAndSend('Enter', '/stations/import')
    await desk.page.getByText('没有问题。1 家将替换现有的 1 家。').waitFor()
  })

  it('is asked for a list where there is none', async () => {
    await desk.page.reload()
    await desk.tabTo(button(/先检查/))
    await desk.press('Enter')
    await desk.page.locator('main').getByText('请先选择文件，或粘贴内容。').first().waitFor()
  })
})

/** Gives the chooser a file, opened by keyboard. */
async function choose(path: string): Promise<void> {
  await desk.tabTo(button('选择 CSV 文件'))
  chosen = path
  await desk.press('Enter')
  await desk.page.getByText(`${basename(path)}，2 行`).waitFor()
}
