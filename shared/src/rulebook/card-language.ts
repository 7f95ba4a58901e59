import type { Language } from '../text.ts'
import type { CardLanguage, CardPlace, CardText } from './guide.ts'

/** What the segment `cards` holds. */
interface Cards {
  readonly texts: readonly CardText[]
  readonly places: readonly CardPlace[]
}

/**
 * Gives the languages a card can be shown in at a place, best first: those read there, then English, then the holder's
 * own; each once, and only those the segment has. An unknown place reads English.
 */
export function cardLanguagesOf(cards: Cards, place: string | null, own: Language): readonly CardLanguage[] {
  const there = cards.places.find(each => each.place === place)?.languages ?? []
  const wanted = new Set<CardLanguage>([...there, 'en', own])
  return [...wanted].filter(language => cards.texts.some(text => text.language === language))
}

/**
 * Gives the card's texts to show for one language: itself, and English beside it until a native speaker has read it.
 * Empty where the segment has neither.
 */
export function cardTextsOf(cards: Cards, language: CardLanguage): readonly CardText[] {
  const text = cards.texts.find(each => each.language === language)
  const english = cards.texts.find(each => each.language === 'en')
  if (!text) return english ? [english] : []
  return text.reviewedBy === null && english && language !== 'en' ? [text, english] : [text]
}
