/** Where a place of a canned reply is still in its braces; null where none is left. Offsets into the text. */
export function placeLeft(text: string): { readonly from: number; readonly to: number } | null {
  const found = /\{[a-z]+\}/.exec(text)
  return found ? { from: found.index, to: found.index + found[0].length } : null
}
