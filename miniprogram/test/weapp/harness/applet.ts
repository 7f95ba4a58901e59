import { compile } from './compile'
import type { Compiled } from './compile'
import { Page, resolveFrom, usedComponents } from './page'
import type { Definition, Query, Surroundings } from './page'
import type { Phone } from './phone'
import { Sandbox } from './sandbox'
import type { SetData } from './set-data'
import { describe, WxFail, WxHost } from './wx/host'
import type { Navigator } from './wx/screens'
import { makeWx } from './wx/wx'

const DEEPEST = 10
const compiledOnce = new Map<string, Compiled>()

/**
 * One run of a built applet on a phone, from launch until it is killed: the logic layer, the page stack, and what
 * reached the view. Start one with `launch`.
 */
export class Applet {
  /** Every setData since the launch. */
  readonly log: SetData[] = []
  readonly stack: Page[] = []
  private readonly host: WxHost
  private readonly sandbox: Sandbox
  private readonly pages = new Map<string, Definition>()
  private readonly components = new Map<string, Definition>()
  private readonly timers = new Set<NodeJS.Timeout>()
  private readonly watchers: ((page: Page) => void)[] = []
  private app: Record<string, unknown> = {}

  constructor(
    readonly compiled: Compiled,
    readonly phone: Phone,
  ) {
    this.host = new WxHost(phone, value => this.sandbox.adopt(value))
    this.sandbox = new Sandbox(compiled.dist, this.globals())
    if (phone.clock) this.sandbox.setClock(phone.clock.at - Date.now(), phone.clock.minutesEast)
    this.host.onEnd(() => this.timers.forEach(timer => clearTimeout(timer)))
  }

  /** The page on top. */
  get page(): Page {
    const top = this.stack.at(-1)
    if (!top) throw new Error('No page is open.')
    return top
  }

  get alive(): boolean {
    return this.host.alive
  }

  /** Hears of every change that reaches the view. */
  onChange(watch: (page: Page) => void): void {
    this.watchers.push(watch)
  }

  /** The process ends at once, as when the system needs memory: no goodbye, nothing of the realm is left. */
  kill(): void {
    this.host.end()
    this.stack.length = 0
    this.phone.disk.dropTemporary()
  }

  /** The person turns to something else; timers go on for a while, as on a phone. */
  hide(): void {
    this.page.call('onHide')
    this.callApp('onHide')
  }

  /** WeChat's own way back, at the top left. */
  back(): void {
    this.navigator.navigateBack(1)
  }

  /** The person comes back. */
  show(): void {
    this.callApp('onShow', this.entry(this.page.route, this.page.query))
    this.page.call('onShow')
  }

  /** Loads app.js and the first page. */
  start(url: string): void {
    const [route, query] = this.addressed(url)
    this.sandbox.load('app')
    this.callApp('onLaunch', this.entry(route, query))
    this.callApp('onShow', this.entry(route, query))
    this.push(route, query)
  }

  readonly navigator: Navigator = {
    navigateTo: url => {
      if (this.stack.length >= DEEPEST) throw new WxFail('page stack limit exceeded: 10')
      const [route, query] = this.addressed(url)
      this.page.call('onHide')
      this.push(route, query)
    },
    redirectTo: url => {
      const [route, query] = this.addressed(url)
      this.pop()
      this.push(route, query)
    },
    reLaunch: url => {
      const [route, query] = this.addressed(url)
      while (this.stack.length > 0) this.pop()
      this.push(route, query)
    },
    switchTab: url => {
      const [route, query] = this.addressed(url)
      const tabs = (this.compiled.json.tabBar?.list ?? []).map(each => each.pagePath)
      if (!tabs.includes(route)) throw new WxFail('can not switch to no-tabBar page')
      while (this.stack.length > 0) this.pop()
      this.push(route, query)
    },
    navigateBack: delta => {
      const gone = Math.min(delta, this.stack.length - 1)
      if (gone === 0) throw new WxFail('cannot navigate back at first page.')
      for (let count = 0; count < gone; count += 1) this.pop()
      this.page.call('onShow')
      this.changed(this.page)
    },
  }

  private addressed(url: string): [string, Query] {
    const [path = '', search = ''] = url.split('?')
    const route = this.stack.length > 0 ? resolveFrom(this.page.route, path) : path.replace(/^\//, '')
    if (!this.compiled.routes.includes(route)) throw new WxFail(`page "${route}" is not found`)
    const pairs = search.split('&').filter(pair => pair !== '')
    return [
      route,
      Object.fromEntries(pairs.map(pair => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')])),
    ]
  }

  private push(route: string, query: Query): void {
    for (const component of Object.values(usedComponents(this.compiled.dist, route)))
      this.loadComponent(component)
    this.load(route)
    const definition = this.pages.get(route)
    if (!definition) throw new WxFail(`Page "${route}" has not been registered yet.`)
    const page = new Page(route, query, definition, this.surroundings())
    this.stack.push(page)
    page.call('onLoad', query)
    page.call('onShow')
    this.changed(page)
    this.timer(() => page.call('onReady'), 0)
  }

  private pop(): void {
    this.stack.pop()?.call('onUnload')
  }

  private load(file: string): void {
    try {
      this.sandbox.load(file)
    } catch (error) {
      this.phone.faults.push(`${file}.js threw: ${describe(error)}`)
      throw error
    }
  }

  private loadComponent(route: string): void {
    if (this.components.has(route)) return
    this.load(route)
    for (const inner of Object.values(usedComponents(this.compiled.dist, route)))
      if (inner !== route) this.loadComponent(inner)
  }

  private surroundings(): Surroundings {
    const { compiled, sandbox, host, components, log } = this
    return {
      compiled,
      sandbox,
      host,
      components,
      log,
      onTop: page => this.stack.at(-1) === page,
      changed: page => this.changed(page),
    }
  }

  private changed(page: Page): void {
    for (const watch of this.watchers) watch(page)
  }

  private callApp(name: string, ...args: unknown[]): void {
    const handler = this.app[name]
    this.host.enter(typeof handler === 'function' ? handler.bind(this.app) : undefined, ...args)
  }

  private entry(route: string, query: Query): object {
    return { path: route, query, scene: 1001, shareTicket: undefined, referrerInfo: {} }
  }

  private timer(then: () => void, after: number): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      then()
    }, after)
    this.timers.add(timer)
    return timer
  }

  /** What WeChat puts into the realm. */
  private globals(): Record<string, unknown> {
    const register = (kind: Map<string, Definition>) => (definition: Definition) =>
      void kind.set(this.sandbox.current, definition)
    return {
      ...this.clocks(),
      console: this.speech(),
      wx: makeWx(this.host, this.navigator, this.compiled.json),
      __wxConfig: { pages: this.compiled.routes, envVersion: 'release' },
      App: (definition: Record<string, unknown>) => (this.app = definition),
      Page: register(this.pages),
      Component: register(this.components),
      Behavior: (definition: Definition) => definition,
      getApp: () => this.app,
      getCurrentPages: () => this.sandbox.adopt(this.stack.map(page => page.inst)),
    }
  }

  private clocks(): Record<string, unknown> {
    const numbers = new Map<number, NodeJS.Timeout>()
    let count = 0
    const keep = (timer: NodeJS.Timeout): number => {
      numbers.set((count += 1), timer)
      this.timers.add(timer)
      return count
    }
    const stop = (id: number): void => clearTimeout(numbers.get(id))
    return {
      setTimeout: (then: unknown, after?: number, ...args: unknown[]) =>
        keep(setTimeout(() => this.host.enter(then, ...args), after)),
      setInterval: (then: unknown, every?: number, ...args: unknown[]) =>
        keep(setInterval(() => this.host.enter(then, ...args), every)),
      clearTimeout: stop,
      clearInterval: stop,
    }
  }

  private speech(): Record<string, unknown> {
    const bad = (...said: unknown[]): void => void this.phone.faults.push(said.map(describe).join(' '))
    const quiet = (): void => undefined
    return {
      log: quiet,
      info: quiet,
      debug: quiet,
      warn: quiet,
      trace: quiet,
      group: quiet,
      groupEnd: quiet,
      error: bad,
    }
  }
}

/** Starts a built applet on a phone, at its first page or at `url`. The folder is compiled once per test file. */
export function launch(phone: Phone, dist: string, url?: string): Applet {
  const compiled = compiledOnce.get(dist) ?? compile(dist)
  compiledOnce.set(dist, compiled)
  const applet = new Applet(compiled, phone)
  phone.runs(() => applet.kill())
  applet.start(url ?? compiled.routes[0] ?? '')
  return applet
}
