/** A node as wcc's generators give it; `virtual` ones only group. */
export interface RawNode {
  readonly tag: string
  readonly attr?: Readonly<Record<string, unknown>>
  readonly children?: readonly (RawNode | string)[]
}

/** A node as WeChat would show it. */
export interface WxNode {
  readonly tag: string
  readonly attr: Readonly<Record<string, unknown>>
  readonly children: readonly (WxNode | string)[]
}

/** Takes a generator's tree; gives it without the grouping nodes, aria attributes spelt as in WXML. */
export function flatten(raw: RawNode): WxNode {
  const attr = Object.entries(raw.attr ?? {}).map(([name, value]) => [
    name.replace(/^aria([A-Z])/, spelt),
    value,
  ])
  return { tag: raw.tag, attr: Object.fromEntries(attr) as WxNode['attr'], children: childrenOf(raw) }
}

function spelt(_: string, letter: string): string {
  return `aria-${letter.toLowerCase()}`
}

function childrenOf(raw: RawNode): (WxNode | string)[] {
  return (raw.children ?? []).flatMap(child => {
    if (typeof child === 'string') return [child]
    if (child.tag === 'virtual') return childrenOf(child)
    return [flatten(child)]
  })
}

/** A node with the way down to it: the root first, the node itself last. */
export type Path = readonly [WxNode, ...WxNode[]]

/** Every element below and with `root`, in reading order. */
export function* walk(root: WxNode, above: readonly WxNode[] = []): Generator<Path> {
  const path = [...above, root] as unknown as Path
  yield path
  for (const child of root.children) if (typeof child !== 'string') yield* walk(child, path)
}

/** The node at the end of a way down. */
export function last(path: Path): WxNode {
  return path[path.length - 1] ?? path[0]
}

const BLOCKS = new Set([
  'wx-view',
  'wx-button',
  'wx-scroll-view',
  'wx-form',
  'wx-label',
  'wx-page',
  'wx-picker',
])

/** What a person reads: the words of a node, blocks on lines of their own, what stands in inputs included. */
export function textOf(node: WxNode): string {
  const each = lines(node)
    .split('\n')
    .map(line => line.trim())
  return each.filter(line => line !== '').join('\n')
}

function lines(node: WxNode): string {
  if (node.tag === 'wx-input' || node.tag === 'wx-textarea') {
    const shown = node.attr['value'] || node.attr['placeholder']
    return shown ? `\n${String(shown)}\n` : ''
  }
  const inner = node.children.map(child => (typeof child === 'string' ? child : lines(child))).join('')
  return BLOCKS.has(node.tag) ? `\n${inner}\n` : inner
}
