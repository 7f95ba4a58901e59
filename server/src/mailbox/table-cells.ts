/** Signs of no script; nobody writes them. */
const [ROW, CELL] = ['\ue000', '\ue001'] as const
const TABLE = /<t[dh][\s>]/i

/** Whether a page has cells that would run together in its words. */
export function hasCells(html: string): boolean {
  return TABLE.test(html)
}

/** Takes a page; gives it with a mark at the beginning of each row and cell, which `cellsApart` reads in its words. */
export function marked(html: string): string {
  return html.replace(/<tr(?:\s[^<>]*)?>/gi, `$&${ROW}`).replace(/<t[dh](?:\s[^<>]*)?>/gi, `$&${CELL}`)
}

/** Takes the words of a marked page; gives each row on a line of its own, its cells parted by a bar. Empty cells leave nothing. */
export function cellsApart(words: string): string {
  return words
    .split(/([\ue000\ue001][\s\ue000\ue001]*)/)
    .map((piece, n, { length }) => {
      const isMark = n % 2 === 1
      if (!isMark) return n === length - 1 ? piece : piece.trimEnd()
      return piece.includes(ROW) ? '\n' : ' | '
    })
    .join('')
    .replace(/^ \| /gm, '')
    .trim()
}
