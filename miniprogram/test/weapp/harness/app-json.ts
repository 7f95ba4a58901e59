import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What app.json says, as far as the harness obeys it. */
export interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly preloadRule?: Readonly<Record<string, { readonly packages: readonly string[] }>>
  readonly requiredPrivateInfos?: readonly string[]
  readonly permission?: Readonly<Record<string, { readonly desc: string }>>
  readonly window?: Readonly<Record<string, unknown>>
  readonly themeLocation?: string
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] }
}

/** Every route, main package first. */
export function routesOf(json: AppJson): string[] {
  const inPackages = (json.subPackages ?? []).flatMap(each => each.pages.map(page => `${each.root}/${page}`))
  return [...json.pages, ...inPackages.map(route => route.replace('//', '/'))]
}

/** Throws at the first thing in app.json that WeChat's tools would not take. */
export function checkAppJson(dist: string, json: AppJson): void {
  const routes = routesOf(json)
  for (const route of routes)
    for (const ending of ['wxml', 'js'])
      if (!existsSync(join(dist, `${route}.${ending}`)))
        throw new Error(`app.json names ${route}, but there is no ${route}.${ending}.`)
  const roots = ['__APP__', ...(json.subPackages ?? []).map(each => each.root.replace(/\/$/, ''))]
  for (const [page, rule] of Object.entries(json.preloadRule ?? {})) {
    if (!routes.includes(page)) throw new Error(`app.json preloads at ${page}, which is no page.`)
    const strange = rule.packages.find(each => !roots.includes(each.replace(/\/$/, '')))
    if (strange) throw new Error(`app.json preloads ${strange}, which is no subpackage.`)
  }
  checkTheme(dist, json)
}

/** Every `@name` of the window needs a value in light and in dark. */
function checkTheme(dist: string, json: AppJson): void {
  const names = Object.values(json.window ?? {}).filter(
    each => typeof each === 'string' && each.startsWith('@'),
  )
  if (names.length === 0) return
  const path = join(dist, json.themeLocation ?? 'theme.json')
  if (!existsSync(path)) throw new Error('app.json uses theme colours, but there is no theme.json.')
  const theme = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string> | undefined>
  for (const name of names)
    for (const tone of ['light', 'dark'])
      if (theme[tone]?.[String(name).slice(1)] === undefined)
        throw new Error(`app.json uses ${String(name)}, which theme.json lacks in ${tone}.`)
}
