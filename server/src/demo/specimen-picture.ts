import sharp from 'sharp'
import type { PaperId } from '@iws/shared/rulebook/words'

const WIDTH = 1000
const HEIGHT = 700
/** A tint for each kind of paper, so that a wall of thumbnails can be told apart. */
const TINTS: Partial<Record<PaperId, string>> = {
  'purchase-proof': '#fdfdfb',
  'passport-photo-page': '#e8eef7',
  'passport-stamp-page': '#f3ece0',
  'hk-macao-permit': '#e3f1ea',
  'hk-macao-permit-endorsement': '#e3f1ea',
  'exit-entry-record': '#f7f7f7',
  'tax-form-original': '#fbf3e4',
  'taiwan-compatriot-permit': '#eee8f6',
  'home-return-permit': '#e6f0f4',
}

/** Draws a made-up paper, marked as a specimen from edge to edge; gives a JPEG. */
export function specimenPicture(paper: PaperId, lines: readonly string[]): Promise<Buffer> {
  const texts = lines
    .map((line, row) => `<text x="90" y="${170 + row * 62}">${escaped(line)}</text>`)
    .join('')
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <rect width="100%" height="100%" fill="#8a8f98"/>
    <rect x="40" y="40" width="${WIDTH - 80}" height="${HEIGHT - 80}" rx="18" fill="${TINTS[paper] ?? '#ffffff'}"/>
    <text x="90" y="105" font-size="24" fill="#5b626b" font-family="sans-serif">${escaped(paper)}</text>
    <g font-family="monospace" font-size="34" fill="#1a1d21">${texts}</g>
    <text x="500" y="470" font-family="sans-serif" font-size="120" font-weight="700" fill="#b3261e" fill-opacity=".22"
      text-anchor="middle" transform="rotate(-18 500 420)">SPECIMEN</text></svg>`
  return sharp(Buffer.from(drawing)).jpeg({ quality: 80 }).toBuffer()
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
