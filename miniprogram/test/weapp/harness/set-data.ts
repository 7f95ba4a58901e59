/** One setData as WeChat would carry it to the view. */
export interface SetData {
  readonly route: string
  readonly keys: readonly string[]
  readonly bytes: number
  /** The page was not the one on top. */
  readonly hidden: boolean
}

/** The hard limit of one setData. */
export const MOST_SET_DATA = 1024 * 1024

/**
 * What cannot be carried in a patch: where a value is undefined or a function. WeChat drops such values, and the page
 * then shows something else than the applet believes.
 */
export function unsendable(value: unknown, at = ''): string[] {
  if (value === undefined) return [`${at} is undefined`]
  if (typeof value === 'function') return [`${at} is a function`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => unsendable(inner, at ? `${at}.${key}` : key))
}

/** Writes one entry of a patch into page data; `path` is such as `root.cn.[0].v` or `list[2].name`. */
export function assign(data: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter(step => step !== '')
  const end = steps.pop()
  if (end === undefined) return
  let place = data
  steps.forEach((step, index) => {
    const next = steps[index + 1] ?? end
    const inner = place[step]
    if (typeof inner === 'object' && inner !== null) place = inner as Record<string, unknown>
    else place = place[step] = (/^\d+$/.test(next) ? [] : {}) as Record<string, unknown>
  })
  place[end] = value
}
