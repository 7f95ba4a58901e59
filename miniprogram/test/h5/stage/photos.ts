import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'

/** What is drawn on a photo: short lines of a fictional paper. */
export type Lines = readonly string[]

/**
 * Takes photos of papers that never were: JPEG files of 12 megapixels (4000 × 3000), with grain as a camera gives it.
 * Drawn by the browser, so that they decode as photos do. Gives the paths of the files, in the order asked.
 */
export async function takePhotos(
  browser: Browser,
  folder: string,
  papers: Record<string, Lines>,
): Promise<string[]> {
  const page = await browser.newPage()
  const paths: string[] = []
  for (const [name, lines] of Object.entries(papers)) {
    const base64 = await page.evaluate(draw, lines)
    const path = join(folder, `${name}.jpg`)
    writeFileSync(path, Buffer.from(base64, 'base64'))
    paths.push(path)
  }
  await page.close()
  return paths
}

/** Runs in the browser. */
async function draw(lines: Lines): Promise<string> {
  const canvas = new OffscreenCanvas(4000, 3000)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  const pixels = context.createImageData(4000, 3000)
  let seed = lines.join('').length + 7
  for (let at = 0; at < pixels.data.length; at += 4) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
    const grain = 205 + ((seed >> 16) & 31)
    pixels.data.set([grain, grain - 4, grain - 12, 255], at)
  }
  context.putImageData(pixels, 0, 0)
  context.fillStyle = '#1b2330'
  context.font = '150px "Noto Sans CJK SC", sans-serif'
  lines.forEach((line, row) => context.fillText(line, 280, 480 + row * 260))
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}
