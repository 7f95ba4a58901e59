import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import attributes from './aria-attributes.cjs'

interface Platform {
  /** Absent on H5. */
  readonly template?: {
    readonly internalComponents: Record<string, Record<string, string> | undefined>
    mergeComponents(ctx: unknown, patch: Record<string, Record<string, string>>): void
  }
  runtimePath: string | string[]
}

/** Nobody here listens to touches or animations, and each handler is written out once a level of nesting. */
const DEAF = ['View', 'Text', 'Image', 'Button']
const SILENT = /^bind(Touch|LongTap|Animation|Transition)/

/** Taro leaves aria attributes out of the WeChat templates; this puts them into six components, and into the runtime. */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, attributes)
      for (const name of DEAF) silence(platform.template.internalComponents[name] ?? {})
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'aria-runtime.js')].flat()
    },
  })
}

/** Handlers are not numbered, so the runtime need not know that they are gone. */
function silence(component: Record<string, string>): void {
  for (const key of Object.keys(component)) if (SILENT.test(key)) delete component[key]
}
