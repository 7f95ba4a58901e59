import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** A line to the server that can be cut in the middle of an upload. */
export interface WeakLink {
  /** The server, over this line; without a slash at the end. */
  readonly url: string
  /** Cuts the line once, when so many bytes of one upload have gone over it. */
  readonly cutAfter: (bytes: number) => void
  /** Whether it has been cut. */
  readonly wasCut: () => boolean
  readonly stop: () => Promise<void>
}

/** Lays a line of its own to a server's address. */
export async function weakLink(url: string): Promise<WeakLink> {
  const { port, hostname } = new URL(url)
  const open = new Set<Socket>()
  let limit = Infinity
  let cut = false
  const line = createServer(near => {
    const far = connect(Number(port), hostname)
    let uploaded: number | null = null
    const end = () => [near, far].forEach(each => each.destroy())
    for (const each of [near, far]) {
      open.add(each)
      each.on('error', end)
      each.on('close', () => (open.delete(each), end()))
    }
    near.on('data', (piece: Buffer) => {
      if (/^POST \S+\/files/.test(piece.subarray(0, 200).toString('latin1'))) uploaded = 0
      if (uploaded !== null) uploaded += piece.length
      if (uploaded === null || uploaded < limit) return void far.write(piece)
      cut = true
      limit = Infinity
      end()
    })
    far.pipe(near)
  })
  await new Promise<void>(listening => line.listen(0, hostname, listening))
  return {
    url: `http://${hostname}:${(line.address() as AddressInfo).port}`,
    cutAfter: bytes => (limit = bytes),
    wasCut: () => cut,
    stop: () => {
      for (const each of open) each.destroy()
      return new Promise(done => line.close(() => done()))
    },
  }
}
