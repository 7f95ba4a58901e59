import { Injectable } from '@nestjs/common'
import { dayAt, daysBetween, readDay } from '@iws/shared/calendar/day'
import type { Day } from '@iws/shared/calendar/day'
import type { askCoverage } from '@iws/shared/contract/coverage'
import type { Taken } from '@iws/shared/contract/endpoint'
import { readSerial } from '@iws/shared/machine/serial'
import { assessCover } from '@iws/shared/policy/cover-assess'
import type { Assessment } from '@iws/shared/policy/cover-facts'
import { coverFactsOf } from '@iws/shared/policy/cover-question'
import { Clock } from '../core/clock.ts'
import { Problem } from '../core/problem.ts'
import type { Looked } from '../machines/looked.ts'
import { Machines } from '../machines/machines.service.ts'
import { Books } from '../rulebook/books.service.ts'
import { Guesses } from './guesses.service.ts'
import type { Asker } from './guesses.service.ts'

type Asked = Taken<typeof askCoverage>

/** The answer, and the record that it rests on. */
export interface Answered extends Looked {
  readonly assessment: Assessment
}

/** Gathers what is known of a machine and lets the rules judge it. */
@Injectable()
export class Coverage {
  constructor(
    private readonly machines: Machines,
    private readonly books: Books,
    private readonly guesses: Guesses,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers for one machine, destination and day. What goes wrong at a source is `lookup` in the answer, never an error.
   * Throws `invalid-input` for a day that is nowhere today, `too-many-tries` for guessing.
   */
  async ask(asked: Asked, asker: Asker): Promise<Answered> {
    const today = this.dayOf(asked)
    const read = readSerial(asked.serial)
    if (!read.ok) throw new Problem('invalid-input', {}, [{ path: 'serial', code: 'serial-shape' }])
    const { serial, mtm } = read
    this.guesses.tried(asker, serial)
    const looked = await this.machines.lookup(serial, mtm, () => this.guesses.mayAsk(asker, serial))
    const facts = coverFactsOf({ ...asked, today }, looked, this.clock.now())
    return { ...looked, assessment: assessCover(facts, this.books.cover()) }
  }

  /** The customer's own day: yesterday, today or tomorrow by UTC, which is every day it now is somewhere. */
  private dayOf({ today }: Asked): Day {
    const day = readDay(today)
    if (!day || Math.abs(daysBetween(dayAt(this.clock.now(), 0), day)) > 1)
      throw new Problem('invalid-input', {}, [{ path: 'today', code: 'not-valid' }])
    return day
  }
}
