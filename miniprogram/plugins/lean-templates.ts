import type { IPluginContext } from '@tarojs/service'
import unused from './unused-attributes.cjs'

type Attributes = Readonly<Record<string, string>>

interface Platform {
  /** Absent on H5. */
  readonly template?: {
    readonly internalComponents: Record<string, Record<string, string> | undefined>
    modifyCompProps?: (component: string, attributes: Attributes) => Attributes
  }
}

interface ComponentConfig {
  readonly componentConfig: { readonly includes: Set<string> }
}

/** Nobody here listens to touches or animations, and each handler is written out once a level of nesting. */
const DEAF = ['View', 'Text', 'Image', 'Button']
const SILENT = /^bind(Touch|LongTap|Animation|Transition)/
/** In Taro's templates from the start. A page that used one would bring it in again by itself. */
const NOWHERE = ['scroll-view']

/** Leaves out of the WeChat templates what no component of ours uses. */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn({ template }: Platform) {
      if (!template) return
      for (const name of DEAF) silence(template.internalComponents[name] ?? {})
      // Asked once the attributes have their numbers, which the runtime must go on sharing.
      template.modifyCompProps = (component, attributes) =>
        Object.fromEntries(Object.entries(attributes).filter(([name]) => !unused[component]?.includes(name)))
    },
  })
  ctx.modifyComponentConfig(({ componentConfig }: ComponentConfig) => {
    for (const name of NOWHERE) componentConfig.includes.delete(name)
  })
}

/** Handlers are not numbered, so the runtime need not know that they are gone. */
function silence(component: Record<string, string>): void {
  for (const key of Object.keys(component)) if (SILENT.test(key)) delete component[key]
}
