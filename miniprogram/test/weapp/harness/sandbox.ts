import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { compileFunction, createContext, runInContext } from 'node:vm'
import type { Context } from 'node:vm'

/** Names that WeChat hides from every file of an applet. */
const HIDDEN = [
  'window',
  'document',
  'frames',
  'self',
  'location',
  'navigator',
  'localStorage',
  'history',
  'Caches',
  'screen',
  'alert',
  'confirm',
  'prompt',
  'XMLHttpRequest',
  'WebSocket',
  'Reporter',
  'webkit',
  'WeixinJSCore',
]

// Android's engine has no Intl; none of the phones has the rest.
const PREPARE = `
for (const name of ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];
for (const kind of [Date, Number, Array, BigInt])
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])
    if (Object.hasOwn(kind.prototype, name))
      kind.prototype[name] = () => { throw new TypeError(name + ' differs between phones: there is no Intl on Android') };
`

const SET_CLOCK = `(ahead, minutesEast) => {
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...given) { given.length > 0 ? super(...given) : super(Real.now() + ahead) }
    static now() { return Real.now() + ahead }
    getTimezoneOffset() { return -minutesEast }
  }
}`

/** Makes values of the applet's own realm out of ours, so that its checks by prototype hold. */
export type Adopt = <T>(value: T) => T

/**
 * The logic layer of one running applet: a JavaScript realm with what a phone has and nothing else (no Intl, fetch, URL,
 * AbortController, TextEncoder, no code from strings), and WeChat's way of loading files.
 */
export class Sandbox {
  readonly context: Context
  private readonly modules = new Map<string, { exports: unknown }>()
  private loading = ''

  constructor(
    private readonly dist: string,
    globals: Readonly<Record<string, unknown>>,
  ) {
    this.context = createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } })
    runInContext(PREPARE, this.context)
  }

  /** Makes the clock of this realm run `ahead` ms of the computer's, so many minutes east of UTC. */
  setClock(ahead: number, minutesEast: number): void {
    const set = runInContext(SET_CLOCK, this.context) as (ahead: number, minutesEast: number) => void
    set(ahead, minutesEast)
  }

  /** The file being loaded, without its ending: the route that a Page() call registers under. */
  get current(): string {
    return this.loading
  }

  readonly adopt: Adopt = value => {
    const make = this.realm()
    const copy = (each: unknown): unknown => {
      if (Array.isArray(each)) return make.list(each.map(copy))
      if (each instanceof ArrayBuffer || Buffer.isBuffer(each)) return make.bytes(new Uint8Array(each))
      if (typeof each !== 'object' || each === null || !isOurs(each)) return each
      return make.record(Object.entries(each).map(([key, inner]) => [key, copy(inner)]))
    }
    return copy(value) as typeof value
  }

  /** Loads a file of the built folder once, as WeChat does: wrapped in a function that hides the browser's names. */
  load(file: string): unknown {
    const known = this.modules.get(file)
    if (known) return known.exports
    const path = join(this.dist, `${file}.js`)
    if (!existsSync(path)) throw new Error(`module '${file}.js' is not defined`)
    const module = { exports: this.adopt({}) as unknown }
    this.modules.set(file, module)
    const run = compileFunction(readFileSync(path, 'utf8'), ['require', 'module', 'exports', ...HIDDEN], {
      filename: path,
      parsingContext: this.context,
    })
    const before = this.loading
    this.loading = file
    try {
      run.call(undefined, (name: string) => this.load(this.resolve(file, name)), module, module.exports)
    } finally {
      this.loading = before
    }
    return module.exports
  }

  private resolve(from: string, name: string): string {
    const target = name.startsWith('/') ? posix.normalize(name.slice(1)) : posix.join(dirname(from), name)
    const inside = relative('.', target)
    if (inside.startsWith('..')) throw new Error(`${from} requires ${name}, which lies outside the package`)
    return inside.replace(/\.js$/, '')
  }

  private realm(): Realm {
    return runInContext(
      `({ list: items => Array.from(items), record: pairs => Object.fromEntries(pairs),
          bytes: from => { const to = new Uint8Array(from.length); to.set(from); return to.buffer } })`,
      this.context,
    ) as Realm
  }
}

interface Realm {
  list(items: unknown[]): unknown[]
  record(pairs: [string, unknown][]): object
  bytes(from: Uint8Array): ArrayBuffer
}

function isOurs(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype
}
