import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Browser, Page as Tab } from 'playwright-core'
import type { Applet } from './applet'
import { paint } from './paint'
import type { Painted, Touch } from './paint'
import { Screen } from './screen'
import { stylesOf } from './styles'
import type { Path, WxNode } from './tree'

/** The view layer of an applet in Chromium: shows the page on top, and sends clicks and typing back. */
export class ChromiumView {
  private shown: WxNode | null = null
  private styled = ''
  private queue: Promise<void> = Promise.resolve()

  private constructor(
    readonly tab: Tab,
    private readonly applet: Applet,
  ) {}

  /** Opens a tab of 375 × 812 that follows the applet. */
  static async open(browser: Browser, applet: Applet): Promise<ChromiumView> {
    const tab = await browser.newPage({ viewport: { width: 375, height: 812 }, deviceScaleFactor: 2 })
    const view = new ChromiumView(tab, applet)
    await tab.exposeFunction('touched', (touch: Touch) => view.touched(touch))
    await tab.setContent('<!doctype html><html><head><style></style></head><body></body></html>')
    applet.onChange(() => void view.follow())
    await view.follow()
    return view
  }

  /** Settles when what the applet has sent is on the screen, pictures too. */
  async still(): Promise<void> {
    await new Screen(this.applet).settle()
    await this.queue
    await this.tab.waitForFunction(() => [...document.images].every(each => each.complete))
  }

  async close(): Promise<void> {
    await this.queue
    await this.tab.close()
  }

  private follow(): Promise<void> {
    this.queue = this.queue
      .then(() => this.show())
      .catch((error: unknown) => void this.applet.phone.faults.push(`the view: ${String(error)}`))
    return this.queue
  }

  private async show(): Promise<void> {
    if (!this.applet.alive || this.applet.stack.length === 0) return
    const { route } = this.applet.page
    this.shown = this.applet.page.render()
    if (this.styled !== route) {
      const css = stylesOf(this.applet.compiled.dist, route)
      await this.tab.evaluate(text => void (document.querySelector('style')!.textContent = text), css)
      this.styled = route
    }
    await this.tab.evaluate(paint, this.painted(this.shown))
  }

  /** The tree with every local picture as data, since a browser cannot read the phone's files. */
  private painted(node: WxNode): Painted {
    const src = node.tag === 'wx-image' ? { src: this.picture(String(node.attr['src'] ?? '')) } : {}
    const children = node.children.map(child => (typeof child === 'string' ? child : this.painted(child)))
    const attr = Object.entries({ ...node.attr, ...src }).filter(([, value]) => typeof value !== 'object')
    return { tag: node.tag, attr: Object.fromEntries(attr) as Painted['attr'], children }
  }

  private picture(src: string): string {
    if (src === '' || src.startsWith('data:')) return src
    const { phone, compiled } = this.applet
    if (src.startsWith('https:')) {
      const url = new URL(src)
      return `${phone.hosts.get(url.host) ?? ''}${url.pathname}${url.search}`
    }
    const path = src.startsWith('wxfile:') ? phone.disk.pathOf(src) : join(compiled.dist, src)
    if (!path || !existsSync(path)) return ''
    const type = extname(path) === '.svg' ? 'svg+xml' : extname(path).slice(1).replace('jpg', 'jpeg')
    return `data:image/${type};base64,${readFileSync(path).toString('base64')}`
  }

  private async touched(touch: Touch): Promise<void> {
    if (!this.shown) return
    const path = touch.at.reduce<WxNode[]>(
      (way, index) => {
        const next = way.at(-1)?.children[index]
        return typeof next === 'object' ? [...way, next] : way
      },
      [this.shown],
    ) as unknown as Path
    const screen = new Screen(this.applet)
    if (touch.kind === 'tap') await screen.touch(path)
    else screen.emit(path, touch.kind, { value: touch.value, cursor: touch.value.length })
    await this.follow()
  }
}
