import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

/** A line to a server that can be cut: carries bytes both ways until somebody breaks it. */
export class Line {
  private readonly sockets = new Set<Socket>()
  private readonly server: Server

  constructor(private readonly to: number) {
    this.server = createServer(near => this.join(near))
  }

  /** Gives the port at which the line begins. */
  async start(): Promise<number> {
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve))
    return (this.server.address() as AddressInfo).port
  }

  /** Cuts every connection; new ones are carried again. */
  breakAll(): void {
    for (const socket of this.sockets) socket.destroy()
  }

  async stop(): Promise<void> {
    this.breakAll()
    await new Promise(resolve => this.server.close(resolve))
  }

  private join(near: Socket): void {
    const far = connect(this.to, '127.0.0.1')
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(one)
      one.on('error', () => undefined).on('close', () => other.destroy())
      one.pipe(other)
    }
  }
}
