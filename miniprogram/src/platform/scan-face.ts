/**
 * `no-code`: the photo was looked at, but no serial is surely in it; another photo, closer, flatter and in more light,
 * may do · `no-photo`: the file is no photo this browser can open · `no-scanner`: scanning itself did not work.
 */
export type ScanFailure = 'no-code' | 'no-photo' | 'no-scanner'

/** `cancelled` needs no words; after `failed` the serial is typed, or scanned again where `because` gives hope. */
export type Scanned =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'cancelled' }
  | { readonly ok: false; readonly why: 'failed'; readonly because: ScanFailure }
