import {
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel'
import { LineDown, OddAnswer } from './esupport-line.ts'

/** Longer than a page waits: an answer that comes too late for the page is still kept for the next one. */
const TRY_MS = 6_000
const AGAIN = 2
/** So many calls in a row have to fail before none is made any more. */
const FAILURES = 5
/** So long nobody is asked then; afterwards one call goes first and shows whether it is over. */
export const BREAK_MS = 10_000

/**
 * How one call is cared for: ended after `TRY_MS`; made again, after a growing pause with chance in it, only where the
 * failure may be over in a moment; and after several failures in a row not made at all for a while.
 */
export function makeCare() {
  const passing = handleWhen(error => error instanceof LineDown && !error.timedOut)
  const failing = handleWhen(error => error instanceof LineDown || error instanceof OddAnswer)
  return wrap(
    retry(passing, {
      maxAttempts: AGAIN,
      backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 800 }),
    }),
    circuitBreaker(failing, { halfOpenAfter: BREAK_MS, breaker: new ConsecutiveBreaker(FAILURES) }),
    timeout(TRY_MS, TimeoutStrategy.Cooperative),
  )
}
