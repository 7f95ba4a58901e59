import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** How the next calls go wrong. A number is a status without a body; a function waits before it answers well. */
export type Mishap =
  | number
  | 'hang'
  | 'hang-in-body'
  | 'cut'
  | 'cut-in-body'
  | 'html'
  | 'empty'
  | 'huge'
  | 'wrong-serial'
  | 'no-terms'
  | 'error-of-theirs'
  | 'redirect'
  | { readonly throttle: string }
  | { readonly late: Promise<void> }

type Machine = Readonly<Record<string, unknown>>

/** Machines as the interface writes them, every trap once; the facts' own examples, with made-up serials. */
const MACHINES: Readonly<Record<string, (serial: string) => unknown>> = {
  // One serial, in warranty, an extension behind it.
  PF0EX001: serial => ({
    Serial: serial,
    Product: `LAPTOPS-AND-NETBOOKS/LEGION-SERIES/LEGION-PRO-5-16ARX8/82WM/82WM006KCD/${serial}`,
    InWarranty: true,
    Purchased: '2025-03-08T00:00:00Z',
    Shipped: '2025-02-20T00:00:00Z',
    Warranty: [
      term('EX1', '1Y Depot (example)', 'BASE', '2025-03-08T00:00:00Z', '2027-03-07T00:00:00Z'),
      term('EX2', '1Y Extension (example)', 'EXTENDED', '2027-03-08T00:00:00Z', '2028-03-07T00:00:00Z'),
    ],
  }),
  // Not registered: no `Purchased`; and `InWarranty` says the opposite of the days.
  PF0EX002: serial => ({
    Serial: serial,
    Product: `LAPTOPS-AND-NETBOOKS/YOGA-SERIES/YOGA-7-14ACN6/82N7/82N7EX00CD/${serial}`,
    InWarranty: true,
    Shipped: '2021-06-01T00:00:00Z',
    Warranty: [term('EX1', '1Y Depot (example)', 'BASE', '2021-06-01T00:00:00Z', '2022-05-31T00:00:00Z')],
  }),
  // One entry that is no list, numbers for codes, days without a time; software to 2044 filed as base cover.
  PF0EX003: serial => ({
    Serial: serial,
    Product: `LAPTOPS-AND-NETBOOKS/LEGION-SERIES/LEGION-5-PRO-16IAH7H/82RF/82RF00EXCD/${serial}`,
    Warranty: term(4711, 'Software support (example)', 'BASE', '2024-01-01', '2044-01-01'),
  }),
  PF0EX004: serial => ({
    Serial: serial,
    Product: `LAPTOPS-AND-NETBOOKS/LEGION-SERIES/LEGION-PRO-5-16ARX8/82WM/82WM00EXCD/${serial}`,
    Warranty: [
      term('EX1', '2Y Depot (example)', 'base', '2025-01-05', '2027-01-04 00:00:00'),
      term('EX3', 'International Warranty Service (example)', 'UPGRADE', '2025-01-05', '2027-01-04'),
      term('EX4', '2Y Accidental Damage (example)', 'UPGRADE', '2025-01-05', '2027-01-04'),
      term('EX5', '3Y Something (example)', 'NEWLY_MADE_UP', '2025-01-05', '2028-01-04'),
      term('EX6', '1Y Battery (example)', 'BASE', '2025-01-05', '2030-01-04'),
      term('EX7', '1Y Now (example)', 'INSTANT', '2026-01-05', '2029-01-04'),
      term('EX8', 'Helping hand (example)', 'BASE', '2025-01-05', '2044-01-01'),
    ],
    Contract: [
      { Contract: '4711', Quantity: 1, SLA: 'On site (example)', Start: '2025-01-05', End: '2029-01-04' },
    ],
  }),
  // Known, without any warranty.
  PF0EX005: serial => ({ Serial: serial, Product: '', InWarranty: false, Warranty: [] }),
  // One serial on two products.
  PF0EX006: serial => [
    { Serial: `${serial}.82WM`, Product: `X/X/X/82WM/82WM00EXCD/${serial}`, Warranty: [base('2026-12-31')] },
    {
      Serial: `${serial}.21CB`,
      Product: `X/THINKPAD-X1/X/21CB/21CBEX00CD/${serial}`,
      Warranty: [base('2028-12-31')],
    },
  ],
}

/**
 * Stands in for supportapi.lenovo.com/v2.5, over a real socket: `POST /Warranty` with the serial in a form, an array for
 * an answer, the error fields inside a 200 for a serial it does not know, and every fault on demand.
 */
export class EsupportDouble {
  readonly clientId = '7c1f0a5290e14b6d'
  /** Address and path of every call, and the serial it carried. */
  readonly asked: { readonly method: string; readonly url: string; readonly serial: string }[] = []
  private readonly mishaps: Mishap[] = []
  private readonly learned = new Map<string, string>()
  private readonly forgotten = new Set<string>()
  private always: Mishap | null = null
  private readonly server: Server

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response))
  }

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve))
    return this
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise(resolve => this.server.close(resolve))
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v2.5`
  }

  /** Makes the next calls go wrong, one mishap each. */
  next(...mishaps: Mishap[]): void {
    this.mishaps.push(...mishaps)
  }

  /** Makes every call go wrong, or none any more. */
  from(mishap: Mishap | null): void {
    this.always = mishap
    this.mishaps.length = 0
  }

  /** Makes it know another serial as if it were `like`; null: only its own again. */
  know(serial: string | null, like = ''): void {
    if (serial === null) this.learned.clear()
    else this.learned.set(serial, like)
  }

  /** Makes it know a serial no longer. */
  forget(serial: string): void {
    this.forgotten.add(serial)
  }

  /** Makes it know a forgotten serial again. */
  remember(serial: string): void {
    this.forgotten.delete(serial)
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await text(request).catch(() => ''))
    const serial = (form.get('Serial') ?? '').toUpperCase()
    this.asked.push({ method: request.method ?? '', url: request.url ?? '', serial })
    const mishap = this.mishaps.shift() ?? this.always
    if (mishap !== null) return this.goWrong(mishap, serial, request, response)
    if (request.headers.clientid !== this.clientId) return say(response, 401, UNAUTHORISED)
    if (request.method !== 'POST' || request.url !== '/v2.5/Warranty') return say(response, 404, '')
    if (this.forgotten.has(serial)) return say(response, 200, [unknown(serial)])
    say(response, 200, answerFor(this.learned.get(serial) ?? serial, serial))
  }

  private async goWrong(
    mishap: Mishap,
    serial: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (mishap === 'hang') return
    if (mishap === 'cut') return void request.socket.destroy()
    if (mishap === 'hang-in-body') return void begun(response)
    if (mishap === 'cut-in-body') return void begun(response, () => request.socket.destroy())
    if (mishap === 401) return say(response, 401, UNAUTHORISED)
    if (typeof mishap === 'number') return say(response, mishap, '')
    if (mishap === 'html') return say(response, 200, '<!doctype html><title>Maintenance</title>')
    if (mishap === 'empty') return say(response, 200, '')
    if (mishap === 'huge')
      return say(response, 200, [{ Serial: serial, Warranty: [], More: 'x'.repeat(2_000_000) }])
    if (mishap === 'wrong-serial') return say(response, 200, answerFor('PF0EX001', 'PF0EX777'))
    if (mishap === 'no-terms') return say(response, 200, [{ Serial: serial, InWarranty: true }])
    if (mishap === 'error-of-theirs')
      return say(response, 200, [{ Serial: serial, ErrorCode: '500', ErrorMessage: 'example text' }])
    if (mishap === 'redirect') return void response.writeHead(302, { location: '/login' }).end()
    if ('throttle' in mishap)
      return void response.writeHead(429, mishap.throttle ? { 'retry-after': mishap.throttle } : {}).end()
    await mishap.late
    say(response, 200, answerFor(serial))
  }
}

const UNAUTHORISED = { Message: 'Authorization has been denied for this request.' }

function answerFor(serial: string, as = serial): unknown {
  const machine = MACHINES[serial]?.(as) ?? unknown(as)
  // For one serial some answers are one object.
  return Array.isArray(machine) || OBJECTS.has(serial) ? machine : [machine]
}

const OBJECTS = new Set(['PF0EX002', 'PF0EX990'])

/** The code comes as a text or as a number. */
function unknown(serial: string): Machine {
  return { Serial: serial, ErrorCode: serial === 'PF0EX990' ? 100 : '100', ErrorMessage: 'example text' }
}

function term(id: string | number, name: string, type: string, start: string, end: string): Machine {
  return { ID: id, Name: name, Type: type, Start: start, End: end }
}

function base(end: string): Machine {
  return term('EX1', 'Depot (example)', 'BASE', '2025-01-01', end)
}

function say(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

/** The head and the beginning of a body, and then nothing. */
function begun(response: ServerResponse, then?: () => void): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('[{"Serial":', then)
}
