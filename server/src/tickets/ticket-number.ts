/** `iws ab12 cd34` and `AB12CD34` are the number `IWS-AB12-CD34`. Only its own alphabet can be in the column. */
export function numberForm(text: string): string {
  const plain = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/^IWS/, '')
  return /^[0-9A-Z]{8}$/.test(plain) ? `IWS-${plain.slice(0, 4)}-${plain.slice(4)}` : ''
}
