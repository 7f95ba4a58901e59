import { text } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'
import { Problem } from './problem.ts'

/** From here on people count in minutes. */
const LONGEST_IN_SECONDS = 120

/** The refusal of somebody who has tried too often and may again in so many ms. */
export function tooManyTries(waitMs: number): Problem {
  const seconds = Math.ceil(waitMs / 1000)
  return new Problem('too-many-tries', { seconds, wait: waitWords(seconds) })
}

function waitWords(seconds: number): Text {
  if (seconds > LONGEST_IN_SECONDS) {
    const minutes = Math.ceil(seconds / 60)
    return text(`${minutes} 分钟`, `${minutes} 分鐘`, `${minutes} minutes`)
  }
  return text(`${seconds} 秒`, `${seconds} 秒`, seconds === 1 ? '1 second' : `${seconds} seconds`)
}
