import { useTone } from '../state/tone'
import { ICONS } from './icon-paths'
import type { IconProps } from './icon-props'
import { Picture } from './Picture'

/** The tokens as WeChat needs them inside an image. */
const INKS = {
  light: {
    ink: '#14181f',
    second: '#4a5361',
    act: '#1f4fd1',
    onAct: '#ffffff',
    yes: '#0f7b4a',
    ask: '#8a5a00',
    no: '#a32b1e',
  },
  dark: {
    ink: '#f2f4f7',
    second: '#b4bcc8',
    act: '#7ea2ff',
    onAct: '#0b1020',
    yes: '#4cc38a',
    ask: '#e0a83a',
    no: '#f08a7d',
  },
}

/** A line icon; decoration beside a word, never alone without a name on what can be tapped. */
export function Icon({ name, ink = 'ink', big }: IconProps) {
  const colour = INKS[useTone()][ink]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${ICONS[name]}"/></svg>`
  return (
    <Picture
      alt=""
      className={`ds-icon ${big ? 'ds-icon--big' : ''}`}
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
    />
  )
}
