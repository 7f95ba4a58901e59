import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import bwip from 'bwip-js/node'
import type { Browser } from 'playwright-core'
import type { LabelPhoto, PrintedCode, Taking } from './labels'

const WIDTH = 1600
const HEIGHT = 1200

/**
 * Takes the photos: each label is drawn by the browser as it would lie before a camera, with grain, light, lens and
 * angle, and saved as JPEG. Gives the path of each file by the name of its row.
 */
export async function takeLabels(
  browser: Browser,
  folder: string,
  rows: readonly LabelPhoto[],
): Promise<ReadonlyMap<string, string>> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } })
  const paths = new Map<string, string>()
  for (const row of rows) {
    const path = join(folder, `${row.name}.jpg`)
    await page.setContent(scene(row))
    writeFileSync(path, await page.screenshot({ type: 'jpeg', quality: row.taking.quality ?? 82 }))
    paths.set(row.name, path)
  }
  await page.close()
  return paths
}

/** The desk under the camera with the label on it, and what lens and light do to both. */
function scene({ codes, taking }: LabelPhoto): string {
  const [across, down] = taking.blur ?? [0.6, 0.6]
  return `<!doctype html><style>${style(taking)}</style>
    <svg width="0" height="0" style="position:absolute">
      <filter id="lens" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">
        <feGaussianBlur stdDeviation="${across} ${down}"/></filter>
      <filter id="grain"><feTurbulence type="fractalNoise" baseFrequency="0.8" numOctaves="2" seed="7"/>
        <feColorMatrix type="saturate" values="0"/></filter>
    </svg>
    <main><div class="table"><div class="label">${words(codes)}${codes.map(drawn).join('')}
      <p class="small">Assembled in a place that is not named. Electrical data in a book that was never printed.</p>
      ${lamp(taking)}</div></div></main>
    <svg class="grain"><rect width="100%" height="100%" filter="url(#grain)"/></svg>`
}

function style({
  turned = 0,
  size = 0.8,
  light = 1,
  contrast = 1,
  leaned = [0, 0],
  inverted,
  cut = 0,
}: Taking): string {
  const [upright, level] = leaned
  const aside = cut > 0 ? WIDTH * (0.1 + cut * size) : 0
  return `
    body { margin: 0; overflow: hidden; background: #000 }
    main { width: ${WIDTH}px; height: ${HEIGHT}px; overflow: hidden;
      filter: url(#lens) contrast(${contrast}) brightness(${light}) }
    .table { width: 100%; height: 100%; display: grid; place-items: center; perspective: 1500px;
      background: linear-gradient(120deg, #8c8f94, #61656b) }
    .label { position: relative; width: 1000px; padding: 26px 40px; box-sizing: border-box;
      font: 26px/1.35 'Liberation Sans', Arial, sans-serif;
      color: ${inverted ? '#dfe2e6' : '#16181b'}; background: ${inverted ? '#1b1d20' : '#e9eaec'};
      transform: translateX(${aside}px) rotateY(${upright}deg) rotateX(${level}deg)
        rotate(${turned}deg) scale(${(size * WIDTH) / 1000 / spread(turned)}) }
    p { margin: 4px 0 } .small { font-size: 17px }
    .code { margin: 12px 0 } .code svg { display: block }
    .code path, .code rect { fill: currentColor }
    .lamp { position: absolute; border-radius: 50% }
    .grain { position: fixed; inset: 0; width: 100%; height: 100%; opacity: 0.3; mix-blend-mode: soft-light }`
}

/** A label on its side has only the height of the photo. */
function spread(turned: number): number {
  return Math.abs(Math.sin((turned * Math.PI) / 180)) > 0.7 ? WIDTH / HEIGHT : 1
}

function words(codes: readonly PrintedCode[]): string {
  const named = codes.map(code => `<p>${code.words}</p>`).join('')
  return `<p><b>Portable computer</b> · Model 2026 · 20 V 8.5 A</p>${named}`
}

function drawn({ kind, text }: PrintedCode): string {
  const flat = kind === 'code128' || kind === 'code39'
  const size = flat ? { height: 11, scaleX: text.length > 14 ? 3 : 4, scaleY: 3 } : { scale: 8 }
  return `<div class="code">${bwip
    .toSVG({ bcid: kind, text, includetext: false, ...size })
    .replace(/(fill|stroke)="#000000"/g, '$1="currentColor"')
    .replace(/<svg /, `<svg width="${flat ? 620 : 190}" `)}</div>`
}

function lamp({ glare }: Taking): string {
  if (!glare) return ''
  const [x, y, radius] = glare
  return `<div class="lamp" style="left:calc(${x * 100}% - ${radius}px);top:calc(${y * 100}% - ${radius}px);
    width:${2 * radius}px;height:${2 * radius}px;
    background:radial-gradient(#fff 25%, rgba(255,255,255,.75) 55%, rgba(255,255,255,0) 72%)"></div>`
}
