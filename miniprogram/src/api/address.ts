/** Below this path lies everything the contract names. */
export const BASE = '/api'

type Values = Readonly<Record<string, unknown>>

/** Takes a contract path and an input; gives the path with its places filled, and what is left for body or query. */
export function addressOf(path: string, input: Values): { url: string; rest: Values } {
  const rest: Record<string, unknown> = { ...input }
  const filled = path.replace(/:(\w+)/g, (_place, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  return { url: `${BASE}${filled}`, rest }
}
