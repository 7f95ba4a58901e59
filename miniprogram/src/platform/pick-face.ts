/** A photo somebody chose, where the upload can read it until the applet is closed. */
export interface PickedPhoto {
  readonly path: string
  readonly bytes: number
}

/**
 * `cancelled`: nothing chosen, nothing to say · `camera-refused`, `album-refused`: the phone's permission, which
 * `openPermissions` leads back to · `privacy-refused`: WeChat's privacy consent, which it asks for again at the next
 * try · `failed`: anything else.
 */
export type PickRefusal = 'cancelled' | 'camera-refused' | 'album-refused' | 'privacy-refused' | 'failed'

export type Picked =
  | { readonly ok: true; readonly photos: readonly PickedPhoto[] }
  | { readonly ok: false; readonly why: PickRefusal }

export type PickFrom = 'camera' | 'album'

/** What one photo may weigh on the way; WeChat carries no more than 10 MB. */
export const MOST_BYTES = 10_000_000

/** How long a video of a fault may be. */
export const LONGEST_SECONDS = 20
