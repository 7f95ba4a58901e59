import type { GuideList } from '../guide.ts'
import { BEFORE_YOU_BUY } from './before-you-buy.ts'
import { BEFORE_YOU_GO } from './before-you-go.ts'
import { NOT_COVERED } from './not-covered.ts'

/** The lists in the order in which they are offered; they travel in the segment `guide`. */
export const GUIDE_LISTS_ROWS: readonly GuideList[] = [BEFORE_YOU_GO, BEFORE_YOU_BUY, NOT_COVERED]
