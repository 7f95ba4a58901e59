import { useSays } from '../says/use-says'
import { useSettings } from '../state/settings'
import { bothClocks } from '../words/clock'

/** Gives an instant in words: the user's clock first, Shanghai's second where it differs. */
export function useWhen(): (epochMs: number) => string {
  const t = useSays('registration', 'flow')
  const language = useSettings(settings => settings.language)
  return epochMs => {
    const { own, shanghai } = bothClocks(epochMs, language)
    return shanghai === null ? own : t('when', { own, shanghai })
  }
}
