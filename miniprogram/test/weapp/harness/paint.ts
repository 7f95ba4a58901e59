/** A node as it travels into the tab. */
export interface Painted {
  readonly tag: string
  readonly attr: Readonly<Record<string, string | number | boolean>>
  readonly children: readonly (Painted | string)[]
}

/** What somebody did in the tab: to the element at this place of the tree (child numbers from the root down). */
export interface Touch {
  readonly at: readonly number[]
  readonly kind: 'tap' | 'input' | 'focus' | 'blur'
  readonly value: string
}

/** Runs inside the tab, alone: makes the document show a tree, changing only what differs. */
export function paint(root: Painted): void {
  type Shown = Element & { at?: number[] }
  const send = (window as unknown as { touched(touch: object): void }).touched
  const inner: Record<string, string> = {
    'wx-input': 'input',
    'wx-textarea': 'textarea',
    'wx-image': 'img',
    'wx-progress': 'i',
  }

  const dress = (element: Element, node: Painted): void => {
    for (const { name } of [...element.attributes]) if (!(name in node.attr)) element.removeAttribute(name)
    for (const [name, value] of Object.entries(node.attr)) {
      if (/^(bind|catch)/.test(name) || value === false || value === '') element.removeAttribute(name)
      else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value))
    }
    const role = node.attr['aria-role'] ?? (node.tag === 'wx-button' ? 'button' : '')
    if (role !== '') element.setAttribute('role', String(role))
    const part = element.firstElementChild
    if (part instanceof HTMLImageElement) part.src = String(node.attr['src'] ?? '')
    if (part instanceof HTMLInputElement || part instanceof HTMLTextAreaElement) {
      part.placeholder = String(node.attr['placeholder'] ?? '')
      part.ariaLabel = String(node.attr['aria-label'] ?? '') || null
      if (document.activeElement !== part) part.value = String(node.attr['value'] ?? '')
    }
    if (node.tag === 'wx-progress' && part instanceof HTMLElement)
      part.style.width = `${node.attr['percent'] ?? 0}%`
  }

  const make = (node: Painted): Shown => {
    const element: Shown = document.createElement(node.tag)
    const part = inner[node.tag]
    if (!part) return element
    const child = document.createElement(part)
    for (const kind of ['input', 'focus', 'blur'])
      child.addEventListener(kind, () =>
        send({ at: element.at, kind, value: (child as HTMLInputElement).value }),
      )
    element.append(child)
    return element
  }

  const fill = (parent: Element, children: readonly (Painted | string)[], at: number[]): void => {
    children.forEach((node, index) => {
      const there = parent.childNodes[index]
      if (typeof node === 'string') {
        if (there?.nodeType !== 3) parent.insertBefore(document.createTextNode(node), there ?? null)
        else if (there.nodeValue !== node) there.nodeValue = node
        return
      }
      const fits =
        there instanceof Element && there.localName === node.tag && there.id === String(node.attr['id'] ?? '')
      const element: Shown = fits ? there : make(node)
      if (!fits) parent.insertBefore(element, there ?? null)
      element.at = [...at, index]
      dress(element, node)
      if (!inner[node.tag]) fill(element, node.children, element.at)
    })
    while (parent.childNodes.length > children.length) parent.lastChild?.remove()
  }

  document.body.onclick = event => {
    const hit = (event.target as Element).closest('[at], wx-page *') as Shown | null
    let element: Shown | null = hit
    while (element && !element.at) element = element.parentElement
    if (element?.at) send({ at: element.at, kind: 'tap', value: '' })
  }
  const shell =
    document.body.firstElementChild ?? document.body.appendChild(document.createElement('wx-page'))
  fill(shell, root.children, [])
}
