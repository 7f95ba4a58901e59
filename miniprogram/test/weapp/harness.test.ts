import { afterAll, describe, expect, it } from '@jest/globals'
import { launch } from './harness/applet'
import { compile } from './harness/compile'
import { clearGround, handMade, newPhone } from './harness/ground'
import { Screen } from './harness/screen'

afterAll(clearGround)

describe('What the harness refuses before anything runs', () => {
  it('says how to build when nothing has been built', () => {
    expect(() => compile('/nowhere/at/all')).toThrow('npm run build:weapp')
  })

  it('names file and line of a WXML that WeChat would refuse', () => {
    const dist = handMade(['a/index'], { 'a/index.wxml': '<view>\n  <text>\n</view>' })
    expect(() => compile(dist)).toThrow(/a\/index\.wxml:3/)
  })

  it('names a WXSS that WeChat would refuse', () => {
    const dist = handMade(['a/index'], { 'a/index.wxss': '.a { color: red' })
    expect(() => compile(dist)).toThrow(/a\/index\.wxss/)
  })

  it('refuses a route without a page', () => {
    const dist = handMade(['a/index'], { 'app.json': JSON.stringify({ pages: ['a/index', 'b/index'] }) })
    expect(() => compile(dist)).toThrow('b/index')
  })
})

describe('app.json', () => {
  const dist = (json: object, files = {}): string =>
    handMade(['a/index'], { 'app.json': JSON.stringify({ pages: ['a/index'], ...json }), ...files })

  it('may preload only packages that are there', () => {
    const preloadRule = { 'a/index': { packages: ['desk'] } }
    expect(() => compile(dist({ preloadRule }))).toThrow('preloads desk')
  })

  it('may use only theme colours that exist in light and in dark', () => {
    const window = { backgroundColor: '@paper' }
    const theme = JSON.stringify({ light: { paper: '#fff' }, dark: {} })
    expect(() => compile(dist({ window }, { 'theme.json': theme }))).toThrow(
      '@paper, which theme.json lacks in dark',
    )
  })
})

describe('A page', () => {
  it('is blamed once for nesting deeper than the templates reach', () => {
    const dist = handMade(['a/index'], {
      'a/index.json': JSON.stringify({ usingComponents: { comp: '../comp' } }),
      'a/index.wxml': '<view><comp/></view>',
      'comp.js': 'Component({})',
      'comp.json': '{ "component": true }',
      'comp.wxml': '<text>deep</text>',
    })
    const phone = newPhone()
    const screen = new Screen(launch(phone, dist))
    expect(screen.text).toBe('deep')
    expect(screen.has('deep')).toBe(true)
    expect(phone.faults).toEqual([
      'a/index nests deeper than the templates reach: raise mini.baseLevel, or nest less',
    ])
  })
})

describe('The logic layer', () => {
  const realm = (code: string): unknown => {
    const phone = newPhone()
    launch(
      phone,
      handMade(['a/index'], { 'a/index.js': `Page({ onLoad() { wx.setStorageSync('seen', ${code}) } })` }),
    )
    const text = phone.storage.get('seen')
    return phone.faults.length > 0 ? phone.faults[0] : JSON.parse(text ?? 'null')
  }

  it.each([
    'Intl',
    'fetch',
    'URL',
    'AbortController',
    'TextEncoder',
    'structuredClone',
    'crypto',
    'process',
    'window',
    'document',
    'navigator',
    'localStorage',
    'XMLHttpRequest',
  ])('has no %s, as a phone has none', name => {
    expect(realm(`typeof ${name}`)).toBe('undefined')
  })

  it('makes no code from strings', () => {
    expect(realm(`new Function('return 1')()`)).toMatch('Code generation from strings')
  })

  it('holds it against the applet when a format would differ between phones', () => {
    expect(realm(`new Date(0).toLocaleDateString()`)).toMatch('no Intl on Android')
  })

  it('requires files of the package only', () => {
    expect(realm(`require('../../../outside')`)).toMatch('outside the package')
    expect(realm(`require('./missing')`)).toMatch("'a/missing.js' is not defined")
  })

  it('gives values of its own realm, so that checks by prototype hold', () => {
    expect(realm(`Object.getPrototypeOf(wx.getAppBaseInfo()) === Object.prototype`)).toBe(true)
    expect(realm(`getCurrentPages() instanceof Array`)).toBe(true)
  })
})

describe('The clock of a phone', () => {
  it('can be set, with its zone, for everything that runs on it', () => {
    const phone = newPhone()
    phone.clock = { at: Date.parse('2026-11-23T04:10:00Z'), minutesEast: -300 }
    const code = `Page({ onLoad() {
      wx.setStorageSync('seen', [Date.now(), +new Date(), new Date().getTimezoneOffset(), +new Date(7)].join()) } })`
    launch(phone, handMade(['a/index'], { 'a/index.js': code }))
    const [now = 0, made = 0, offset, given] = JSON.parse(phone.storage.get('seen') ?? '')
      .split(',')
      .map(Number)
    for (const each of [now, made]) {
      expect(each).toBeGreaterThanOrEqual(phone.clock.at)
      expect(each).toBeLessThan(phone.clock.at + 60_000)
    }
    expect([offset, given]).toEqual([300, 7])
    expect(phone.faults).toEqual([])
  })
})

describe('setData', () => {
  const counter = {
    'a/index.js': `Page({ data: { n: 0, list: [{ v: 'a' }] },
      more() { this.setData({ n: this.data.n + 1, 'list[0].v': 'b', 'list.[1].v': 'c' }) },
      lose() { this.setData({ n: undefined }) },
      call() { this.setData({ deep: { run: () => 1 } }) } })`,
    'a/index.wxml': `<view bindtap="more"><text id="n">{{n}}</text><text wx:for="{{list}}">{{item.v}}</text></view>
      <view id="lose" catchtap="lose">lose</view><view id="call" bindtap="call">call</view>`,
  }

  it('writes paths into the page and logs their keys and bytes', async () => {
    const phone = newPhone()
    const applet = launch(phone, handMade(['a/index'], counter))
    const screen = new Screen(applet)
    await screen.tap('#n')
    expect(screen.text).toBe('1bc\nlose\ncall')
    expect(applet.log).toEqual([
      { route: 'a/index', keys: ['n', 'list[0].v', 'list.[1].v'], bytes: 40, hidden: false },
    ])
    expect(phone.faults).toEqual([])
  })

  it('holds a value that cannot travel against the applet', async () => {
    const phone = newPhone()
    const screen = new Screen(launch(phone, handMade(['a/index'], counter)))
    await screen.tap('#lose')
    await screen.tap('#call')
    expect(phone.faults).toEqual([
      'setData on a/index: n is undefined',
      'setData on a/index: deep.run is a function',
    ])
  })
})

describe('The page stack', () => {
  const pages = ['a/index', 'b/index']
  const go = `Page({ go(e) { wx.navigateTo({ url: e.currentTarget.dataset.url, fail: r => this.setData({ why: r.errMsg }) }) } })`
  const files = {
    'a/index.js': go,
    'a/index.wxml': `<view id="b" data-url="../b/index?x=1" bindtap="go">b</view>
      <view id="no" data-url="/c/index" bindtap="go">c</view><view id="a" data-url="index" bindtap="go">a</view>{{why}}`,
    'b/index.js': `Page({ onLoad(q) { this.setData({ x: q.x }) }, onUnload() { wx.setStorageSync('left', 'b') }, back() { wx.navigateBack() } })`,
    'b/index.wxml': `<view id="back" bindtap="back">got {{x}}</view>`,
  }

  it('opens a page with its query, and comes back', async () => {
    const phone = newPhone()
    const screen = new Screen(launch(phone, handMade(pages, files)))
    await screen.tap('#b')
    expect([screen.route, screen.text]).toEqual(['b/index', 'got 1'])
    await screen.tap('#back')
    expect(screen.route).toBe('a/index')
    expect(phone.storage.get('left')).toBe('"b"')
  })

  it('fails on a route that app.json does not know', async () => {
    const screen = new Screen(launch(newPhone(), handMade(pages, files)))
    await screen.tap('#no')
    expect(screen.text).toContain('navigateTo:fail page "c/index" is not found')
  })

  it('holds ten pages and refuses the eleventh', async () => {
    const applet = launch(newPhone(), handMade(pages, files))
    const screen = new Screen(applet)
    for (let count = 1; count < 10; count += 1) await screen.tap('#a')
    expect(applet.stack).toHaveLength(10)
    await screen.tap('#a')
    expect(applet.stack).toHaveLength(10)
    expect(screen.text).toContain('page stack limit exceeded')
  })
})

describe('A kill', () => {
  const files = {
    'a/index.js': `Page({
      onLoad() { this.setData({ kept: wx.getStorageSync('kept'), files: wx.getFileSystemManager().readdirSync(wx.env.USER_DATA_PATH).join() }) },
      keep() {
        wx.setStorageSync('kept', 'yes')
        wx.getFileSystemManager().writeFileSync(wx.env.USER_DATA_PATH + '/note.txt', 'hello')
        setTimeout(() => wx.setStorageSync('late', 'yes'), 30)
      } })`,
    'a/index.wxml': `<view id="keep" bindtap="keep">{{kept}} {{files}}</view>`,
  }

  it('keeps storage and saved files, and nothing that was still to come', async () => {
    const phone = newPhone()
    const dist = handMade(['a/index'], files)
    const first = launch(phone, dist)
    const screen = new Screen(first)
    const touched = screen.touch(screen.find('#keep'))
    first.kill()
    await touched
    await new Promise(resolve => setTimeout(resolve, 60))
    expect([...phone.storage.keys()]).toEqual(['kept'])
    expect(new Screen(launch(phone, dist)).text).toBe('yes note.txt')
  })
})
