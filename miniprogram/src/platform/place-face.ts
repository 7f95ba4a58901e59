/** A point in degrees of GCJ-02, the datum of the mainland's maps and of the stations. */
export interface Point {
  readonly lat: number
  readonly lng: number
}

/**
 * `refused`: the phone's permission, which `openPlacePermission` leads back to where there is such a page ·
 * `privacy-refused`: WeChat's privacy consent, asked for again at the next try · `failed`: no fix, or no such service.
 */
export type PlaceRefusal = 'refused' | 'privacy-refused' | 'failed'

/** Where somebody is. It is used on this phone and sent nowhere. */
export type Located =
  { readonly ok: true; readonly at: Point } | { readonly ok: false; readonly why: PlaceRefusal }

/** A door to be shown on a map. */
export interface MapPlace extends Point {
  readonly name: string
  readonly address: string
}
