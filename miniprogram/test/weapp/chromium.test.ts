import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../h5/stage/browser'
import { launch } from './harness/applet'
import { ChromiumView } from './harness/chromium'
import { clearGround, handMade, newPhone } from './harness/ground'

let browser: Browser

beforeAll(async () => void (browser = await openBrowser()))
afterAll(async () => {
  await browser.close()
  clearGround()
})

const files = {
  'app.wxss': 'page { background: #fff } .wide { width: 200rpx }',
  'a/index.wxss': 'view.wide { height: 44px }',
  'a/index.js': `Page({ data: { name: '', seen: [] },
    name(e) { this.setData({ name: e.detail.value }) },
    outer(e) { this.setData({ seen: this.data.seen.concat('outer:' + e.target.id) }) },
    inner() { this.setData({ seen: this.data.seen.concat('inner') }) } })`,
  'a/index.wxml': `<view id="outer" bindtap="outer"><view class="wide" id="bound" bindtap="inner">bound</view>
    <view id="caught" catchtap="inner">caught</view></view>
    <input aria-label="name" value="{{name}}" bindinput="name"/><text id="greeting">Hello {{name}}</text><text id="seen">{{seen}}</text>`,
}

describe('The view layer in Chromium', () => {
  it('shows the page, lays it out, and carries typing and taps to the applet and back', async () => {
    const phone = newPhone()
    const view = await ChromiumView.open(browser, launch(phone, handMade(['a/index'], files)))
    await view.tab.getByLabel('name').last().fill('Anna')
    await view.tab.locator('#bound').click()
    await view.tab.locator('#caught').click()
    // What is done there comes here a moment later, and goes back.
    await view.tab.locator('#greeting', { hasText: 'Anna' }).waitFor()
    await view.tab.locator('#seen', { hasText: /bound,inner$/ }).waitFor()
    await view.still()
    expect(await view.tab.locator('#greeting').innerText()).toBe('Hello Anna')
    expect(await view.tab.locator('#seen').innerText()).toBe('inner,outer:bound,inner')
    expect(await view.tab.locator('#bound').boundingBox()).toMatchObject({ width: 100, height: 44 })
    expect(phone.faults).toEqual([])
    await view.close()
  })
})
