import { isMachineType } from '@iws/shared/machine/serial-marks'
import { changeCoverDraft, useCover } from '../../state/cover'

/**
 * Takes what a link that was passed on carries: the place, and the machine's type where no machine stands in the box yet.
 * Anything else in it is left alone.
 */
export function takePassedOn({ to, type }: Readonly<Record<string, string | undefined>>): void {
  const { serial, stated } = useCover.getState().draft
  if (to && /^[A-Z]{2}$/.test(to)) changeCoverDraft({ destination: to })
  if (type && isMachineType(type) && serial === '') changeCoverDraft({ stated: { ...stated, mtm: type } })
}
