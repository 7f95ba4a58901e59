import type { Text } from '../text.ts'

/**
 * A country or region, ISO 3166-1 alpha-2. `CN` is the mainland here; Hong Kong, Macao and Taiwan are places of their own,
 * as on the policy page (C1).
 */
export type PlaceCode = string

export interface PlaceRow {
  readonly code: PlaceCode
  /** In Chinese 中国香港, 中国澳门, 中国台湾. */
  readonly name: Text
  /** What people also type when they search: other names, pinyin. Lower case. */
  readonly also: readonly string[]
}
