import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss from 'postcss'
import { resolveFrom } from './page'

/** WeChat's own looks of the built-in elements, as far as layout needs them. */
const BUILT_IN = `
* { box-sizing: border-box }
html, body { margin: 0; min-height: 100% }
wx-page, wx-view, wx-scroll-view, wx-form, wx-picker, wx-label, wx-swiper, wx-comp { display: block }
wx-page { min-height: 100vh }
wx-scroll-view { overflow: auto }
wx-text { display: inline; white-space: pre-line }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden }
wx-image > img { width: 100%; height: 100%; object-fit: fill }
wx-image[mode=aspectFit] > img { object-fit: contain }
wx-image[mode=aspectFill] > img { object-fit: cover }
wx-image[mode=widthFix] { height: auto } wx-image[mode=widthFix] > img { height: auto; display: block }
wx-input, wx-textarea { display: block; overflow: hidden } wx-input { height: 1.4rem; min-height: 1.4rem }
wx-input > input, wx-textarea > textarea { all: unset; display: block; width: 100%; height: 100%; box-sizing: border-box; white-space: pre-wrap }
wx-button { display: block; padding: 0 14px; font-size: 18px; line-height: 2.55555556; text-align: center;
  border-radius: 5px; background: #f8f8f8; color: #000; cursor: pointer; overflow: hidden; position: relative }
wx-progress { display: block; height: 6px; background: #ebebeb } wx-progress > i { display: block; height: 100%; background: #09bb07 }
[hidden] { display: none !important }
`

/** Every stylesheet of a page, for Chromium: imports in place, rpx as px of a 375 px screen, element names as wcc writes them. */
export function stylesOf(dist: string, route: string): string {
  return [BUILT_IN, sheet(dist, 'app.wxss'), sheet(dist, `${route}.wxss`)].join('\n')
}

function sheet(dist: string, file: string): string {
  const path = join(dist, file)
  if (!existsSync(path)) return ''
  const root = postcss.parse(readFileSync(path, 'utf8'))
  root.walkAtRules('import', rule => {
    const target = rule.params.replace(/^(url\()?["']?|["']?\)?$/g, '')
    rule.replaceWith(postcss.parse(sheet(dist, resolveFrom(file, target))))
  })
  root.walkRules(rule => {
    rule.selector = rule.selector.replace(/(^|[\s>+~,(])(page|[a-z][a-z-]*)(?=$|[\s>+~,.:#[)])/g, named)
  })
  return root.toString().replace(/(-?\d*\.?\d+)rpx/g, (_, count: string) => `${Number(count) / 2}px`)
}

function named(whole: string, before: string, name: string): string {
  if (/^(from|to|and|not|only|root|is|where)$/.test(name)) return whole
  return before + (name === 'page' ? 'body' : `wx-${name}`)
}
