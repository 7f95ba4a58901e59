import { Words } from '../../components/Words'
import { appearance } from '../../platform/appearance'
import { useSettings } from '../../state/settings'
import { clockOf } from '../../words/clock'
import { useSays } from './use-says'

/** When what a page of the guide shows was last known to be current (epoch ms). */
export function AsOf({ at }: { readonly at: number | null }) {
  const says = useSays()
  const language = useSettings(settings => settings.language)
  if (at === null) return null
  const when = clockOf(at, appearance.offsetMinutes(at), language)
  return <Words className="ds-hint">{says('asOf', { when })}</Words>
}
