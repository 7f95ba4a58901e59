import type { MustShow } from '@iws/shared/rulebook/words'

/**
 * One line drawing on a canvas of 160 × 112. `ink` is the thing itself, `marks` the parts of a paper that must be
 * readable, by what they show.
 */
export interface Drawing {
  readonly ink: string
  readonly marks?: Partial<Record<MustShow, string>>
}

/** The two tones of a drawing, as hex colours. */
export interface Tones {
  readonly ink: string
  readonly mark: string
}

/** The tones on light and on dark ground: the tokens ink-2 and act. */
export const TONES: Record<'light' | 'dark', Tones> = {
  light: { ink: '#4a5361', mark: '#1f4fd1' },
  dark: { ink: '#b4bcc8', mark: '#7ea2ff' },
}

/**
 * Takes a drawing and its tones; gives the SVG text. One stroke weight throughout; marked parts are in the second tone
 * over a thin wash of it. `only` narrows the marks to some of them. Numbers carry one decimal: bytes count here.
 */
export function svgOf(drawing: Drawing, tones: Tones, only?: readonly MustShow[]): string {
  const chosen = Object.entries(drawing.marks ?? {}).filter(
    ([item]) => !only || (only as readonly string[]).includes(item),
  )
  const marked = chosen.map(([, path]) => path).join('')
  const mark =
    marked && `<path fill="${tones.mark}" fill-opacity=".16" stroke="${tones.mark}" d="${marked}"/>`
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 112" fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">' +
    `<path stroke="${tones.ink}" d="${drawing.ink}"/>${mark}</svg>`
  return svg.replace(/\d+\.\d{2,}/g, number => String(Math.round(Number(number) * 10) / 10))
}

/**
 * Gives SVG text as the address of an image: the one form that both WeChat's `<image>` and `<img>` take. It travels to the view
 * with each first paint, so only what an address cannot hold is escaped.
 */
export function imageOf(svg: string): string {
  return `data:image/svg+xml,${encodeURI(svg.replace(/"/g, "'")).replace(/#/g, '%23')}`
}
