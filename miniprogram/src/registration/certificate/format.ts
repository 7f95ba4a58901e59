/** Writes a number or serial in groups of four, so that it can be read out; one that has groups already stays. */
export function grouped(text: string): string {
  return /[\s-]/.test(text) ? text : text.replace(/(.{4})(?=.)/g, '$1 ')
}
