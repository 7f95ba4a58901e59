import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Compiler } from 'webpack'

/**
 * Modules of Taro that do for every mini-program what this one never asks for, and what of `plugins/runtime` stands in for
 * them. One that is called otherwise after an update of Taro would come back unseen: the build stops.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'taro/index.js': 'taro.js',
  'shared/dist/components.js': 'components.js',
  'runtime/dist/bom/location.js': 'address-bar.js',
  'runtime/dist/bom/history.js': 'address-bar.js',
  'runtime/dist/dom/anchor-element.js': 'anchor-element.js',
  'runtime/dist/dom/style_properties.js': 'styles.js',
}

/** Puts the stand-ins in place of Taro's modules. Takes the folder they lie in. */
export class LeanRuntime {
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
    const runtime = createRequire(`${folder}/`).resolve('@tarojs/runtime')
    const taro = runtime.slice(0, runtime.lastIndexOf(`@tarojs${path.sep}`) + '@tarojs'.length)
    for (const file of Object.keys(STAND_INS))
      if (!existsSync(path.join(taro, file)))
        throw new Error(`Taro has no ${file} any more: see plugins/lean-runtime.ts`)
  }

  apply(compiler: Compiler): void {
    compiler.hooks.normalModuleFactory.tap('lean-runtime', factory => {
      factory.hooks.afterResolve.tap('lean-runtime', ({ createData }) => {
        const [, file = ''] =
          createData?.resource?.replaceAll('\\', '/').split('/node_modules/@tarojs/') ?? []
        const ours = STAND_INS[file]
        // What the file imports is looked for beside it, not beside the one it stands for.
        if (ours) Object.assign(createData, { resource: `${this.folder}/${ours}`, context: this.folder })
      })
    })
  }
}
