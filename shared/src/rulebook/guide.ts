import type { Text } from '../text.ts'

/** The lists somebody goes through and ticks off on the phone. */
export const GUIDE_LISTS = ['before-you-go', 'before-you-buy', 'not-covered'] as const
export type GuideListId = (typeof GUIDE_LISTS)[number]

/** One thing to do or to ask oneself, resting on a clause. `drawing`: a key of the applet's drawings. */
export interface GuideItem {
  readonly id: string
  readonly clause: string
  readonly title: Text
  readonly says: Text
  readonly drawing: string | null
  /** Where the destination's mains are shown. */
  readonly mains?: true
}

export interface GuideList {
  readonly id: GuideListId
  readonly title: Text
  readonly says: Text
  readonly items: readonly GuideItem[]
}

/** One step of Lenovo's own look-up or e-ticket page, in our words (C8, C9). */
export interface OfficialStep {
  readonly id: string
  readonly says: Text
  readonly drawing: string | null
}

/** A page of Lenovo's: what it is for, how to go through it, its address as data. */
export interface OfficialPage {
  readonly id: 'look-up' | 'ticket' | 'entitlement' | 'stations' | 'think' | 'phone-list' | 'terms'
  readonly clause: string
  readonly title: Text
  readonly says: Text
  readonly address: string
  readonly steps: readonly OfficialStep[]
  readonly source: string
  readonly checkedOn: string
}

/** What the pages of the guide say around the rows; it travels with them, for the package has no room. */
export const GUIDE_LINES = [
  'asOf',
  'yes',
  'no',
  'unsure',
  'clear',
  'moreToRead',
  'wholePolicy',
  'changePlace',
  'askPlace',
  'asksNone',
  'asksOne',
  'asksMany',
  'noVerdict',
  'mainsJump',
  'mainsBoth',
  'mainsSame',
  'mainsHertz',
  'plugsFit',
  'plugsSome',
  'plugsNone',
  'sourcesDiffer',
  'oneSource',
  'labelDecides',
  'mainsUnknown',
  'policyLead',
  'policySearch',
  'policyFound',
  'policyAll',
  'abroad',
  'home',
  'contact',
  'means',
  'where',
  'gap',
  'reading',
  'example',
  'weightDecides',
  'weightStops',
  'weightAsks',
  'weightTells',
  'openPage',
  'copyAddress',
  'copySerial',
  'sourceIs',
  'sourcePage',
] as const
export type GuideLine = (typeof GUIDE_LINES)[number]
export type GuideSays = Readonly<Record<GuideLine, Text>>

/** The languages of the counter card. */
export const CARD_LANGUAGES = [
  'zh-CN',
  'zh-Hant',
  'en',
  'ja',
  'ko',
  'fr',
  'de',
  'es',
  'pt',
  'it',
  'ru',
  'th',
  'vi',
] as const
export type CardLanguage = (typeof CARD_LANGUAGES)[number]

/** The lines of the card that is held up at a counter. `{name}` places are filled by the applet. */
export const CARD_LINES = [
  'title',
  'machine',
  'serial',
  'boughtIn',
  'baseUntil',
  'baseUnknown',
  'outcomeCovered',
  'outcomeAsk',
  'outcomeNotCovered',
  'rests',
  'question',
  'questionPapers',
  'questionKeyboard',
  'languagePlease',
  'notPromise',
] as const
export type CardLine = (typeof CARD_LINES)[number]

/** One language of the card. `reviewedBy` null: no native speaker has read it, so English stands beside it. */
export interface CardText {
  readonly language: CardLanguage
  readonly reviewedBy: string | null
  readonly lines: Readonly<Record<CardLine, string>>
}

/** Which card language a place reads first. */
export interface CardPlace {
  readonly place: string
  readonly languages: readonly CardLanguage[]
}
