import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Compiled } from './compile'
import type { Sandbox } from './sandbox'
import { assign, MOST_SET_DATA, unsendable } from './set-data'
import type { SetData } from './set-data'
import type { WxNode } from './tree'
import type { WxHost } from './wx/host'

export type Definition = Readonly<Record<string, unknown>>
export type Query = Readonly<Record<string, string>>

/** Taro's component for what lies deeper than `mini.baseLevel`. The styles of a page do not reach into it. */
const RECURSION = 'comp'

/** What a page shares with the applet it belongs to. */
export interface Surroundings {
  readonly compiled: Compiled
  readonly sandbox: Sandbox
  readonly host: WxHost
  /** Components by route. */
  readonly components: ReadonlyMap<string, Definition>
  readonly log: SetData[]
  readonly onTop: (page: Page) => boolean
  readonly changed: (page: Page) => void
}

/** One page on the stack: the instance the applet works on, and the data that reached the view. */
export class Page {
  /** The view's copy. */
  data: Record<string, unknown>
  readonly inst: Record<string, unknown>
  private readonly used: Readonly<Record<string, string>>

  constructor(
    readonly route: string,
    readonly query: Query,
    definition: Definition,
    private readonly around: Surroundings,
  ) {
    this.data = copy((definition['data'] ?? {}) as Record<string, unknown>)
    this.used = usedComponents(around.compiled.dist, route)
    this.inst = {
      ...definition,
      data: around.sandbox.adopt(this.data),
      route,
      __route__: route,
      options: around.sandbox.adopt(query),
      setData: (patch: object, done?: unknown) => this.setData(patch, done),
      selectComponent: () => null,
      selectAllComponents: () => around.sandbox.adopt([]),
      createSelectorQuery: () => null,
      getOpenerEventChannel: () => around.sandbox.adopt({ emit: () => undefined, on: () => undefined }),
      getPageId: () => `page/${route}`,
    }
  }

  /** Calls one of the page's own functions: a lifecycle, or the handler that the WXML names. */
  call(name: string, ...args: unknown[]): unknown {
    const handler = this.inst[name]
    return this.around.host.enter(
      typeof handler === 'function' ? handler.bind(this.inst) : undefined,
      ...args,
    )
  }

  /** What WeChat's generators make of the data: components expanded. */
  render(): WxNode {
    return this.expand(this.around.compiled.render(`${this.route}.wxml`, this.data), this.used)
  }

  private setData(patch: object, done: unknown): void {
    const { host, log, route } = { ...this.around, route: this.route }
    if (!host.alive) return
    for (const why of unsendable(patch)) host.phone.faults.push(`setData on ${route}: ${why}`)
    const text = JSON.stringify(patch)
    const bytes = Buffer.byteLength(text)
    if (bytes > MOST_SET_DATA) host.phone.faults.push(`setData on ${route}: ${bytes} bytes`)
    const arrived = JSON.parse(text) as Record<string, unknown>
    log.push({ route, keys: Object.keys(arrived), bytes, hidden: !this.around.onTop(this) })
    const own = this.inst['data'] as Record<string, unknown>
    for (const [path, value] of Object.entries(arrived)) {
      assign(this.data, path, value)
      assign(own, path, this.around.sandbox.adopt(copy(value)))
    }
    this.around.changed(this)
    setTimeout(() => host.enter(typeof done === 'function' ? done.bind(this.inst) : undefined), 0)
  }

  private expand(node: WxNode, used: Readonly<Record<string, string>>): WxNode {
    const route = used[node.tag.replace(/^wx-/, '')]
    if (route === undefined) return this.within(node, node, used)
    if (route === RECURSION)
      this.blame('nests deeper than the templates reach: raise mini.baseLevel, or nest less')
    const { compiled } = this.around
    const inner = compiled.render(`${route}.wxml`, { ...this.defaults(route), ...node.attr })
    return this.within(node, inner, usedComponents(compiled.dist, route))
  }

  /** Held against the applet once, however often the page is drawn. */
  private blame(why: string): void {
    const { faults } = this.around.host.phone
    const fault = `${this.route} ${why}`
    if (!faults.includes(fault)) faults.push(fault)
  }

  private within(shell: WxNode, content: WxNode, used: Readonly<Record<string, string>>): WxNode {
    const children = content.children.map(child =>
      typeof child === 'string' ? child : this.expand(child, used),
    )
    return { ...shell, children }
  }

  private defaults(route: string): object {
    return copy(this.around.components.get(route)?.['data'] ?? {})
  }
}

/** Component names of a page or component, with the routes behind them. */
export function usedComponents(dist: string, route: string): Record<string, string> {
  const path = join(dist, `${route}.json`)
  if (!existsSync(path)) return {}
  const json = JSON.parse(readFileSync(path, 'utf8')) as { usingComponents?: Record<string, string> }
  const entries = Object.entries(json.usingComponents ?? {})
  return Object.fromEntries(entries.map(([name, target]) => [name, resolveFrom(route, target)]))
}

/** A page's or component's address as seen from another one. */
export function resolveFrom(route: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(route), target)
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
