/** `cancelled` needs no words; after `failed` the serial is typed. */
export type Scanned =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: 'cancelled' | 'failed' }
