import { afterAll, describe, expect, it } from '@jest/globals'
import { launch } from './harness/applet'
import { clearGround, handMade, newPhone } from './harness/ground'
import { Screen } from './harness/screen'

afterAll(clearGround)

const files = {
  'a/index.js': `Page({ data: { said: '', day: '' },
    tap(e) { this.setData({ said: this.data.said + e.currentTarget.dataset.whoAmI }) },
    type(e) { this.setData({ said: e.detail.value }) },
    pick(e) { this.setData({ day: e.detail.value }) },
    agreed() { this.setData({ said: 'agreed' }) } })`,
  'a/index.wxml': `
    <view data-who-am-i="outer" bindtap="tap"><view aria-label="Close" data-who-am-i="cross" bindtap="tap">×</view></view>
    <view data-who-am-i="send" bindtap="tap">Send</view><view>Send later</view>
    <button disabled="{{true}}" bindtap="tap">Never</button>
    <view id="box"><input placeholder="Your name" bindinput="type"/></view>
    <picker mode="date" id="day" bindchange="pick"><view>Choose a day: {{day}}</view></picker>
    <button open-type="agreePrivacyAuthorization" bindagreeprivacyauthorization="agreed">Agree</button>
    <view id="said">{{said}}</view>`,
}
const open = (): Screen => new Screen(launch(newPhone(), handMade(['a/index'], files)))

describe('The screen without a browser', () => {
  it('reads a page as lines of words, what stands in inputs included', () => {
    expect(open().text).toBe('×\nSend\nSend later\nNever\nYour name\nChoose a day:\nAgree')
  })

  it('finds by aria-label, and prefers whole words to parts', async () => {
    const screen = open()
    await screen.tap('Close')
    await screen.tap('Send')
    expect(screen.text).toContain('crossoutersend')
    expect(screen.all('Send')).toHaveLength(1)
  })

  it('names the page and its words when something is not there', () => {
    expect(() => open().find('Nowhere')).toThrow(/"Nowhere" \(0\) is not on a\/index:\n×\nSend/)
  })

  it('does not press a disabled button', async () => {
    await expect(open().tap('Never')).rejects.toThrow('disabled')
  })

  it('types into the input below an element and chooses in a picker around it', async () => {
    const screen = open()
    await screen.type('#box', 'ERIKSSON')
    await screen.choose('Choose a day:', '2026-08-14')
    expect(screen.text).toContain('Choose a day: 2026-08-14')
    expect(screen.text).toContain('ERIKSSON')
  })

  it('raises the consent of a privacy button', async () => {
    const screen = open()
    await screen.tap('Agree')
    expect(screen.text).toContain('agreed')
  })
})
