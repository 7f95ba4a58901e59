import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import used from './used-components.cjs'

type Attributes = Record<string, string>

/** The parts of Taro's template maker that are asked to do less. */
interface Template {
  readonly internalComponents: Record<string, Readonly<Attributes>>
  readonly nestElements: Map<string, number>
  readonly focusComponents: Set<string>
  createMiniComponents(components: Record<string, Readonly<Attributes>>): Record<string, Attributes>
  buildTemplate(components: unknown): string
}

interface Platform {
  /** Absent on H5. */
  readonly template?: Template
  runtimePath: string | string[]
}

interface ComponentConfig {
  readonly componentConfig: { readonly includes: Set<string> }
}

/** In Taro's templates from the start. A page that used one would bring it in again by itself. */
const NOWHERE = ['scroll-view']
/** How often one of a kind may stand within one of its own kind; a view that only holds others is at home on every level. */
const WITHIN_ITSELF = { text: 2, 'static-text': 2, 'catch-view': 2 }

/** Writes the WeChat templates and their runtime for the components that we use. */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      if (!platform.template) return
      platform.runtimePath = path.resolve(__dirname, 'runtime/weapp.js')
      lean(platform.template)
    },
  })
  ctx.modifyComponentConfig(({ componentConfig }: ComponentConfig) => {
    for (const name of NOWHERE) componentConfig.includes.delete(name)
  })
}

function lean(template: Template): void {
  const { internalComponents, nestElements, focusComponents } = template
  for (const name of Object.keys(internalComponents)) delete internalComponents[name]
  Object.assign(internalComponents, used)
  for (const name of nestElements.keys()) if (!/view$|text$/.test(name)) nestElements.delete(name)
  for (const [name, most] of Object.entries(WITHIN_ITSELF)) nestElements.set(name, most)
  // A box whose focus we never set needs no second template with that attribute.
  focusComponents.clear()
  const [make, build] = [template.createMiniComponents.bind(template), template.buildTemplate.bind(template)]
  template.createMiniComponents = components => withCatch(make(components))
  template.buildTemplate = components => tight(build(components))
}

/** A view that holds the page beneath still has to catch the move of a finger, and it alone. */
function withCatch(components: Record<string, Attributes>): Record<string, Attributes> {
  return { ...components, 'catch-view': { ...components['catch-view'], catchtouchmove: 'eh' } }
}

/** No line ends and no spaces between tags: no text of ours stands in a template. */
function tight(template: string): string {
  return template
    .replace(/\s*\n\s*/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ >/g, '>')
}
