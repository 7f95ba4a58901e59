import { randomUUID } from 'node:crypto'
import { PhoneDisk } from './phone-disk'

/** One HTTP exchange as it went over the wire. */
export interface Sent {
  readonly api: 'request' | 'uploadFile' | 'downloadFile'
  readonly method: string
  readonly path: string
  /** The JSON text of a request. */
  readonly body?: string
  /** Of an upload: the fields beside the file, and the file itself. */
  readonly fields?: Readonly<Record<string, string>>
  readonly sha256?: string
  readonly bytes?: number
  /** Null until answered, and for ever when no answer came. */
  status: number | null
}

/** One call of a wx API by the applet. */
export interface Call {
  readonly api: string
  readonly options: Readonly<Record<string, unknown>>
}

export interface ChosenFile {
  /** A real file on this computer; the phone takes a temporary copy of it. */
  readonly path: string
  readonly width?: number
  readonly height?: number
}

/** What wx.on… of one kind would be told. */
export type PhoneEvent = 'NetworkStatusChange' | 'ThemeChange'
type Hear = (news: Readonly<Record<string, unknown>>) => void

export type Degrees = readonly [latitude: number, longitude: number]

interface Refusal {
  why: string
  errno?: number
  times: number
}

/**
 * What outlives a killed applet: storage, saved files, consents, and the person holding the phone. Tests turn its
 * switches; the applet meets them through wx.
 */
export class Phone {
  readonly storage = new Map<string, string>()
  readonly disk = new PhoneDisk()
  /** Files handed out by the next chooseMedia calls, as many as each asks for. */
  readonly album: ChosenFile[] = []
  /** Answers of the next scanCode calls. */
  readonly scans: string[] = []
  /** Answers to the next showModal (true confirms) and showActionSheet (index, -1 cancels). */
  readonly modals: boolean[] = []
  readonly sheets: number[] = []
  /** Gives the next code of wx.login. */
  login: () => Promise<string> = () => Promise.resolve(randomUUID().replaceAll('-', ''))
  /** Production host → where it really listens, such as `http://127.0.0.1:4000`. Other hosts are not in the domain list. */
  readonly hosts = new Map<string, string>()
  readonly sent: Sent[] = []
  /** Called while an exchange is under way (its first 64 KiB are out) and when its answer has reached the phone. */
  atWire: (sent: Sent, when: 'sending' | 'answered') => void = () => undefined
  /** A slow line: an answer reaches the phone once this has come to its end. */
  line: (sent: Sent) => Promise<void> = () => Promise.resolve()
  readonly calls: Call[] = []
  /** What the applet said through console.error, and everything the harness holds against it. */
  readonly faults: string[] = []
  /** As WeChat names them: zh_CN, zh_TW, zh_HK, en. */
  language = 'zh_CN'
  theme: 'light' | 'dark' = 'light'
  online = true
  /** What the clock shows when the applet is opened (epoch ms), and its zone; null for the computer's own. */
  clock: { readonly at: number; readonly minutesEast: number } | null = null
  /** What this person answers when messages are asked for, for every template alike. */
  subscribes: 'accept' | 'reject' = 'accept'
  /** Whether this person lets the applet use the camera. */
  camera: 'allowed' | 'refused' = 'allowed'
  /** Where the phone is, latitude first, in both systems; or that this person does not say. */
  location: 'refused' | { readonly wgs84: Degrees; readonly gcj02: Degrees } = {
    wgs84: [31.2287, 121.4691],
    gcj02: [31.2268, 121.4736],
  }
  /** Whether this person has agreed to the applet's privacy guideline; null leaves WeChat's own question open. */
  privacy: 'agreed' | 'not-yet' = 'agreed'
  /** The answer to WeChat's own privacy pop-up, shown when the applet does not ask by itself. */
  privacyAnswer: 'agree' | 'disagree' = 'agree'
  private readonly refusals = new Map<string, Refusal[]>()
  private readonly ends: (() => void)[] = []
  private readonly ears = new Map<string, Set<Hear>>()

  /** Makes the next calls of a wx API fail with `name:fail why`. */
  refuse(api: string, why: string, options: { errno?: number; times?: number } = {}): void {
    const list = this.refusals.get(api) ?? []
    list.push({ why, errno: options.errno, times: options.times ?? 1 })
    this.refusals.set(api, list)
  }

  /** Lets an API work again. */
  allow(api: string): void {
    this.refusals.delete(api)
  }

  /** Takes one refusal that waits for this API, or null. */
  refusalOf(api: string): { why: string; errno?: number } | null {
    const list = this.refusals.get(api) ?? []
    const first = list[0]
    if (!first) return null
    first.times -= 1
    if (first.times <= 0) list.shift()
    return first
  }

  /** Loses or finds the network. */
  connect(online: boolean): void {
    this.online = online
    this.tell('NetworkStatusChange', { isConnected: online, networkType: online ? 'wifi' : 'none' })
  }

  /** Turns light or dark. */
  turn(theme: 'light' | 'dark'): void {
    this.theme = theme
    this.tell('ThemeChange', { theme })
  }

  /** Listens to the phone; gives the way to stop. */
  hear(event: PhoneEvent, hear: Hear): () => void {
    const ears = this.ears.get(event) ?? new Set()
    this.ears.set(event, ears.add(hear))
    return () => void ears.delete(hear)
  }

  private tell(event: PhoneEvent, news: Readonly<Record<string, unknown>>): void {
    for (const hear of this.ears.get(event) ?? []) hear(news)
  }

  /** Every upload that was answered well. */
  get uploads(): Sent[] {
    return this.sent.filter(each => each.api === 'uploadFile' && each.status !== null && each.status < 300)
  }

  /** Takes note of an applet that runs on it. */
  runs(end: () => void): void {
    this.ends.push(end)
  }

  /** Throws the phone away, with its files and what still runs on it. */
  discard(): void {
    for (const end of this.ends) end()
    this.disk.remove()
  }
}
