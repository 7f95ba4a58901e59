import { Injectable } from '@nestjs/common'
import { Brake } from '../accounts/brake.service.ts'
import type { Limit } from '../accounts/brake.service.ts'
import { Clock } from '../core/clock.ts'
import type { Session } from '../core/http/session.ts'
import { tooManyTries } from '../core/too-many-tries.ts'
import { networkOf } from './network.ts'
import { RecentTries } from './recent-tries.ts'

const MINUTE_MS = 60_000
/** Different serials a minute: nobody holds so many machines, and no list of serials is read at this pace. */
const MOST = 20
const MOST_PEOPLE = 20_000
/** The same for everybody's servers together, where a source outside has to be asked. */
const ASKED: Limit = { kind: 'coverage', most: MOST, windowMs: MINUTE_MS }
/** What all who have not signed in may together make us ask in a minute, from however many addresses. */
const MOST_NAMELESS = 25

/** Who asks: a customer by sign-in, whatever the address; anyone else by the network. */
export interface Asker {
  readonly name: string
  readonly signedIn: boolean
}

/** Brakes the guessing of serials: `docs/decisions/0007`. */
@Injectable()
export class Guesses {
  private readonly tries = new RecentTries(MOST, MINUTE_MS, MOST_PEOPLE)
  private readonly nameless = new RecentTries(MOST_NAMELESS, MINUTE_MS, 1)

  constructor(
    private readonly brake: Brake,
    private readonly clock: Clock,
  ) {}

  /** Takes the session, if there is one, and the address. */
  askerOf(session: Session | null, address: string): Asker {
    return session ? { name: session.person, signedIn: true } : { name: networkOf(address), signedIn: false }
  }

  /** Counts that somebody tries a serial, in memory: once a minute for each. Throws `too-many-tries`. */
  tried(asker: Asker, serial: string): void {
    const wait = this.tries.take(asker.name, serial, this.clock.now())
    if (wait > 0) throw tooManyTries(wait)
  }

  /**
   * Counts that a source outside is to be asked for somebody, in the database. Gives null, or the instant (epoch ms) from
   * which it may be asked: what those who have not signed in may ask together is used up, and nobody is shut out for it.
   * Throws `too-many-tries`.
   */
  async mayAsk(asker: Asker, serial: string): Promise<number | null> {
    await this.brake.count(ASKED, asker.name)
    if (asker.signedIn) return null
    const now = this.clock.now()
    const wait = this.nameless.take('all', serial, now)
    return wait > 0 ? now + wait : null
  }
}
