import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { checkAppJson, routesOf } from './app-json'
import type { AppJson } from './app-json'
import { flatten } from './tree'
import type { RawNode, WxNode } from './tree'

interface Compiler {
  wxmlToJs(root: string, options: { maxBuffer: number }): string
}
type StyleCompiler = (root: string, files: string[], options: { maxBuffer: number }) => unknown
/** Takes page data as JSON. */
type Generate = (data: string) => RawNode

const require = createRequire(import.meta.url)
const ROOM = { maxBuffer: 1 << 28 }

/** A built mini-program, its WXML and WXSS taken by WeChat's own compilers. */
export interface Compiled {
  readonly dist: string
  readonly json: AppJson
  /** Every route, main package first. */
  readonly routes: readonly string[]
  /** Runs a template over page data; throws when the file has none. */
  render(file: string, data: object): WxNode
  /** What the generators complained of while rendering, such as a template that is missing. */
  readonly complaints: string[]
}

/**
 * Takes the folder of a built mini-program; gives its generators. Throws when it is not built, when wcc refuses a WXML
 * (with file:line:column), or when wcsc refuses a WXSS.
 */
export function compile(dist: string): Compiled {
  if (!existsSync(join(dist, 'app.json')))
    throw new Error(
      `No built mini-program in ${dist}. Run "npm test -- weapp", or "npm run build:weapp" first.`,
    )
  const json = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson
  const routes = routesOf(json)
  checkAppJson(dist, json)
  checkStyles(dist)
  const complaints: string[] = []
  const generator = templates(dist, complaints)
  return {
    dist,
    json,
    routes,
    complaints,
    render(file, data) {
      const generate = generator(file)
      if (!generate) throw new Error(`No template ${file}.`)
      return flatten(generate(JSON.stringify(data)))
    },
  }
}

function templates(dist: string, complaints: string[]): (file: string) => Generate | undefined {
  const compiler = require('miniprogram-compiler') as Compiler
  let text: string
  try {
    text = compiler.wxmlToJs(dist, ROOM)
  } catch (error) {
    throw new Error(`wcc refuses the WXML: ${String(error).replace(/^Error: [^：]*：/, '')}`, {
      cause: error,
    })
  }
  const hear = (...said: unknown[]): void => {
    if (!said.join(' ').includes('wx:key')) complaints.push(said.join(' '))
  }
  const context = createContext({ console: { log: hear, warn: hear, error: hear } })
  runInContext('var window = globalThis; window.__webview_engine_version__ = 0.02', context)
  // Data must be of the generators' own realm: they tell lists and records by their constructors.
  const wrap = `(make => file => { const generate = make(file); return generate && (data => generate(JSON.parse(data), {})) })`
  return runInContext(`${wrap}((function () {${text}})())`, context) as (file: string) => Generate | undefined
}

function checkStyles(dist: string): void {
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  const files = all.filter(file => file.endsWith('.wxss')).map(file => file.slice(0, -'.wxss'.length))
  const compileStyles = require('miniprogram-compiler/src/wcsc') as StyleCompiler
  const answer = compileStyles(dist, files, ROOM)
  if (typeof answer === 'object' && answer !== null && 'message' in answer)
    throw new Error(`wcsc refuses the WXSS: ${String(answer.message)}`)
}
