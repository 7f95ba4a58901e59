import type { Applet } from './applet'
import { last, textOf, walk } from './tree'
import type { Path, WxNode } from './tree'

/** Nothing a person waits for may take longer than this (ms); a busy machine is forgiven. */
export const PATIENCE = 60_000
const PULSE = 20
/** From an event over React's scheduler and Taro's queue to setData: each step is a timer of its own. */
const TURNS = 8

/**
 * What a test may name: `#id`, `.class`, `wx-tag`, or words: an aria-label or the visible text of one element, whole
 * before partly.
 */
export type Target = string

/**
 * The applet as somebody sees and touches it, without a browser: reads the tree that WeChat's generators make of the
 * page data, and sends events the way the view layer does.
 */
export class Screen {
  constructor(private readonly applet: Applet) {}

  get route(): string {
    return this.applet.page.route
  }

  get tree(): WxNode {
    return this.applet.page.render()
  }

  /** The words of the page on top, line by line. */
  get text(): string {
    return textOf(this.tree)
  }

  has(target: Target): boolean {
    return this.all(target).length > 0
  }

  /** Every element that fits, in reading order. */
  all(target: Target): Path[] {
    const paths = [...walk(this.tree)]
    const by = fitting(target)
    if (by) return paths.filter(path => by(last(path)))
    const whole = innermost(paths.filter(path => wordsOf(last(path)).some(words => words === target)))
    if (whole.length > 0) return whole
    return innermost(paths.filter(path => wordsOf(last(path)).some(words => words.includes(target))))
  }

  /** The first element that fits, or the `nth` counted from 0; throws with the words of the page. */
  find(target: Target, nth = 0): Path {
    const path = this.all(target)[nth]
    if (!path) throw new Error(`"${target}" (${nth}) is not on ${this.route}:\n${this.text}`)
    return path
  }

  attr(target: Target, name: string): unknown {
    return last(this.find(target)).attr[name]
  }

  /** Waits until a condition holds; throws with the words of the page. */
  async until(holds: () => boolean, what = 'the condition'): Promise<void> {
    for (const started = Date.now(); !quietly(holds); await pause(PULSE))
      if (Date.now() - started > PATIENCE)
        throw new Error(
          `Waited in vain for ${what}; ${this.route} says:\n${this.text}\n${this.applet.phone.faults.join('\n')}`,
        )
  }

  /** Waits for something to be on the page. */
  async see(target: Target): Promise<void> {
    await this.until(() => this.has(target), `"${target}"`)
  }

  /** Waits until the words of the page have these among them. */
  async reads(words: string | RegExp): Promise<void> {
    const fits = (text: string): boolean =>
      typeof words === 'string' ? text.includes(words) : words.test(text)
    await this.until(() => fits(this.text), String(words))
  }

  /** Waits for a page to be on top with its first paint on it; a route is there before its words are. */
  async at(route: string): Promise<void> {
    await this.until(() => this.route === route && this.text.trim() !== '', `page ${route}`)
    await this.settle()
  }

  /**
   * Waits until nothing more reaches the view for a moment, and for as many turns as an event takes to reach it: on a busy
   * machine the moment is over before the applet has had its turn.
   */
  async settle(): Promise<void> {
    for (let seen = -1; seen !== this.applet.log.length;) {
      seen = this.applet.log.length
      await pause(PULSE * 2)
      for (let turn = 0; turn < TURNS; turn += 1) await pause(1)
    }
  }

  /** Touches an element: it, then each element above that listens, until one catches. */
  async tap(target: Target, nth = 0): Promise<void> {
    await this.until(() => this.all(target).length > nth, `"${target}"`)
    await this.touch(this.find(target, nth), target)
  }

  /** Touches the element at the end of a path. */
  async touch(path: Path, name = 'the element'): Promise<void> {
    const button = path.findLast(node => node.tag === 'wx-button')
    if (button && isOn(button.attr['disabled'])) throw new Error(`"${name}" is disabled on ${this.route}.`)
    this.bubble(path, 'tap', { x: 1, y: 1 })
    const consent = path.findLast(node => node.attr['openType'] === 'agreePrivacyAuthorization')
    if (consent) this.send(consent, consent, 'agreeprivacyauthorization', {})
    await this.settle()
  }

  /** Puts text into the input at or below an element, as typing or pasting does. */
  async type(target: Target, value: string, nth = 0): Promise<void> {
    await this.until(() => this.all(target).length > nth, `"${target}"`)
    const input = inputIn(last(this.find(target, nth)))
    if (!input) throw new Error(`"${target}" has no input on ${this.route}.`)
    const detail = { value, cursor: value.length }
    for (const [kind, more] of [
      ['focus', { height: 0 }],
      ['input', {}],
      ['blur', {}],
    ] as const)
      this.send(input, input, kind, { ...detail, ...more })
    await this.settle()
  }

  /** Chooses in a picker, switch or slider: sends its `change`. */
  async choose(target: Target, value: unknown, nth = 0): Promise<void> {
    await this.until(() => this.all(target).length > nth, `"${target}"`)
    const path = this.find(target, nth)
    const node = [...walk(last(path))].map(last).find(each => handlerOf(each, 'change')) ?? last(path)
    const owner = handlerOf(node, 'change') ? node : path.findLast(each => handlerOf(each, 'change'))
    if (!owner) throw new Error(`"${target}" has nothing to choose on ${this.route}.`)
    this.send(owner, owner, 'change', { value })
    await this.settle()
  }

  /** Sends one event to the element at the end of a path, and to nobody above it. */
  emit(path: Path, type: string, detail: object): void {
    this.send(last(path), last(path), type, detail)
  }

  private bubble(path: Path, type: string, detail: object): void {
    for (const node of path.toReversed()) {
      this.send(last(path), node, type, detail)
      if (node.attr[`catch${type}`] !== undefined) return
    }
  }

  private send(target: WxNode, current: WxNode, type: string, detail: object): void {
    const handler = handlerOf(current, type)
    if (!handler) return
    const touches = type === 'tap' ? [{ identifier: 0, pageX: 1, pageY: 1, clientX: 1, clientY: 1 }] : []
    this.applet.page.call(handler, {
      type,
      timeStamp: 1,
      target: asTarget(target),
      currentTarget: asTarget(current),
      mark: {},
      detail,
      touches,
      changedTouches: touches,
    })
  }
}

/** The handler that an element names for an event, bound or caught. */
export function handlerOf(node: WxNode, type: string): string | null {
  const name = node.attr[`bind${type}`] ?? node.attr[`catch${type}`] ?? node.attr[`bind:${type}`]
  return typeof name === 'string' && name !== '' ? name : null
}

/** Target and currentTarget of an event, with the dataset in WeChat's camel case. */
export function asTarget(node: WxNode): object {
  const entries = Object.entries(node.attr).filter(([key]) => key.startsWith('data-'))
  const dataset = entries.map(([key, value]) => [
    key.slice(5).replace(/-(\w)/g, (_, l: string) => l.toUpperCase()),
    value,
  ])
  return {
    id: String(node.attr['id'] ?? ''),
    offsetLeft: 0,
    offsetTop: 0,
    dataset: Object.fromEntries(dataset) as object,
  }
}

function fitting(target: Target): ((node: WxNode) => boolean) | null {
  if (target.startsWith('#')) return node => node.attr['id'] === target.slice(1)
  if (target.startsWith('.'))
    return node =>
      String(node.attr['class'] ?? '')
        .split(/\s+/)
        .includes(target.slice(1))
  if (target.startsWith('wx-')) return node => node.tag === target
  return null
}

function wordsOf(node: WxNode): string[] {
  const label = node.attr['aria-label']
  return [textOf(node), ...(typeof label === 'string' && label !== '' ? [label] : [])]
}

/** Without the elements that only wrap another one of the list. */
function innermost(paths: Path[]): Path[] {
  const wrappers = new Set(paths.flatMap(path => path.slice(0, -1)))
  return paths.filter(path => !wrappers.has(last(path)))
}

function inputIn(node: WxNode): WxNode | undefined {
  return [...walk(node)].map(last).find(each => each.tag === 'wx-input' || each.tag === 'wx-textarea')
}

function isOn(value: unknown): boolean {
  return value === true || value === '' || value === 'true'
}

function quietly(holds: () => boolean): boolean {
  try {
    return holds()
  } catch {
    return false
  }
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
