import { latestToday } from '@iws/shared/calendar/day'
import type { Finding } from '@iws/shared/policy/finding'
import { judgeStay } from '@iws/shared/policy/stay'
import type { Requirement, Route } from '@iws/shared/rulebook/schema'
import type { DateRuleId } from '@iws/shared/rulebook/words'
import { dayOf } from '../../components/day-text'
import type { Fields } from '../fields'
import { chosenOf, dayField } from '../fields'
import { isInFuture } from '../missing'
import { choicesOf, readingsOf } from '../readings'

/**
 * What stands in a day's boxes: nothing or not yet all of it, a day, something that is no day (`day-shape`), or for the
 * day of purchase one that has begun nowhere on earth (D4).
 */
export function dayError(text: string, purchase: boolean, nowMs: number): 'day-shape' | 'future' | null {
  const day = dayOf(text)
  if (day) return purchase && isInFuture(day, nowMs) ? 'future' : null
  const [year = '', month = '', date = ''] = text.split('-')
  return year.length === 4 && month !== '' && date !== '' ? 'day-shape' : null
}

/**
 * Takes what stands in the boxes; gives the failed date rules, for a gentle word before anybody looks. D4 is told at
 * its own box, and what is unknown is not worth a word while one is still typing.
 */
export function firstLook(
  route: Route,
  requirements: readonly Requirement[],
  dateRules: readonly DateRuleId[],
  fields: Fields,
  nowMs: number,
): Finding[] {
  const choices = choicesOf(requirements, chosenOf(fields))
  const findings = judgeStay(
    {
      place: route.place,
      purchaseDay: dayOf(fields.purchaseDay ?? ''),
      requirements,
      readings: readingsOf(choices, (paper, key) => fields[dayField(paper, key)] ?? ''),
      today: latestToday(nowMs),
      documentExpires: null,
      sameHolder: null,
      pagesTogether: null,
    },
    dateRules,
  )
  return findings.filter(finding => finding.verdict === 'fail' && finding.weight !== 'decides')
}
