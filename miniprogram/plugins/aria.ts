import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import attributes from './aria-attributes.cjs'

interface Platform {
  /** Absent on H5. */
  readonly template?: {
    mergeComponents(ctx: unknown, patch: Record<string, Record<string, string>>): void
  }
  runtimePath: string | string[]
}

/** Taro leaves aria attributes out of the WeChat templates; this puts them into six components, and into the runtime. */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, attributes)
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'aria-runtime.js')].flat()
    },
  })
}
