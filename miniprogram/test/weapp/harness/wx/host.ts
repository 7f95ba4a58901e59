import type { Phone, PhoneEvent } from '../phone'
import type { Adopt } from '../sandbox'

export type Options = Readonly<Record<string, unknown>>
export type Result = Readonly<Record<string, unknown>>
/** A wx function, as the applet sees it. */
export type Api = (...args: never[]) => unknown
export type Apis = Record<string, Api>
type Callback = (result: Result) => void

/** Thrown inside an API: becomes `name:fail why`. */
export class WxFail extends Error {
  constructor(
    readonly why: string,
    readonly errno?: number,
  ) {
    super(why)
  }
}

/** What the APIs share during one run of the applet: the phone, the way back into its realm, and whether it lives. */
export class WxHost {
  alive = true
  /** Requests, uploads and downloads under way: WeChat admits ten. */
  inFlight = 0
  private readonly endings: (() => void)[] = []

  constructor(
    readonly phone: Phone,
    readonly adopt: Adopt,
  ) {}

  /** Calls a function of the applet, unless it has been killed; what it throws is held against it. */
  enter(callback: unknown, ...args: unknown[]): unknown {
    if (!this.alive || typeof callback !== 'function') return undefined
    try {
      return (callback as (...args: unknown[]) => unknown)(...args.map(this.adopt))
    } catch (error) {
      this.phone.faults.push(`a callback threw: ${describe(error)}`)
      return undefined
    }
  }

  onEnd(end: () => void): void {
    this.endings.push(end)
  }

  /** The process is gone: nothing comes back into the applet any more. */
  end(): void {
    this.alive = false
    for (const each of this.endings) each()
  }

  /**
   * Makes an asynchronous API the way WeChat has them: success, fail and complete, or a promise when none of them is
   * given; errMsg `name:ok` or `name:fail why`. The phone's refusals come first.
   */
  api(name: string, work: (options: Options) => Promise<Result | void> | Result | void): Api {
    return (given?: Options) => {
      const options = given ?? {}
      this.phone.calls.push({ api: name, options: plain(options) })
      const outcome = this.run(name, options, work)
      if (
        [options['success'], options['fail'], options['complete']].some(each => typeof each === 'function')
      ) {
        void outcome.then(result => this.tell(options, result))
        return undefined
      }
      return outcome.then(result => {
        if (!this.alive) return new Promise(() => undefined)
        if (!result.ok) throw this.adopt(result.value)
        return this.adopt(result.value)
      })
    }
  }

  /** `wx.onX` and `wx.offX` for something that happens on the phone. */
  listening(event: PhoneEvent): Apis {
    const stops = new Map<unknown, () => void>()
    const off = (listener?: unknown): void => {
      for (const each of listener === undefined ? [...stops.keys()] : [listener]) stops.get(each)?.()
    }
    this.onEnd(() => off())
    return {
      [`on${event}`]: (listener: unknown) =>
        void stops.set(
          listener,
          this.phone.hear(event, news => this.enter(listener, news)),
        ),
      [`off${event}`]: off,
    }
  }

  /** Runs an API's work and words its outcome. */
  async run(
    name: string,
    options: Options,
    work: (options: Options) => Promise<Result | void> | Result | void,
  ): Promise<{ ok: boolean; value: Result }> {
    await Promise.resolve()
    try {
      const refusal = this.phone.refusalOf(name)
      if (refusal) throw new WxFail(refusal.why, refusal.errno)
      return { ok: true, value: { ...(await work(options)), errMsg: `${name}:ok` } }
    } catch (error) {
      return { ok: false, value: failure(name, error) }
    }
  }

  /** Hands an outcome to the callbacks. */
  tell(options: Options, outcome: { ok: boolean; value: Result }): void {
    this.enter(options[outcome.ok ? 'success' : 'fail'] as Callback, outcome.value)
    this.enter(options['complete'] as Callback, outcome.value)
  }
}

/** The failed result of an API. */
export function failure(name: string, error: unknown): Result {
  if (!(error instanceof WxFail)) return { errMsg: `${name}:fail ${describe(error)}` }
  const errno = error.errno === undefined ? {} : { errno: error.errno }
  return { errMsg: `${name}:fail ${error.why}`, ...errno }
}

export function describe(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error)
}

/** The options without their callbacks, as a test wants to see them. */
function plain(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value !== 'function'))
}
