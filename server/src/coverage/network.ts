import { isIPv6 } from 'node:net'

/**
 * Takes a caller's address; gives what one household or phone has of its own: an IPv4 address whole, of IPv6 the first 64
 * bits, since a single subscriber has all addresses behind them.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const first = head.split(':').filter(Boolean)
  const last = (tail ?? '').split(':').filter(Boolean)
  const gap = tail === undefined ? 0 : Math.max(8 - first.length - last.length, 0)
  const whole = [...first, ...Array.from({ length: gap }, () => '0'), ...last]
  return `${whole
    .slice(0, 4)
    .map(part => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`
}
