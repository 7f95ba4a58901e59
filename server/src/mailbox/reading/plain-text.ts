/** Full-width signs as the plain ones they stand for, odd spaces as spaces, without what cannot be seen. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]|\ufe0f/g, '')
    .replace(/[\t\u00a0]+/g, ' ')
}
