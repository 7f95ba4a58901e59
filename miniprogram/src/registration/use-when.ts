import { useSettings } from '../state/settings'
import { bothClocks } from '../words/clock'
import { useWords } from '../words/words'
import { FLOW } from './words/flow'

/** Gives an instant in words: the user's clock first, Shanghai's second where it differs. */
export function useWhen(): (epochMs: number) => string {
  const t = useWords(FLOW)
  const language = useSettings(settings => settings.language)
  return epochMs => {
    const { own, shanghai } = bothClocks(epochMs, language)
    return shanghai === null ? own : t('when', { own, shanghai })
  }
}
