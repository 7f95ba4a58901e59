import type { IPluginContext } from '@tarojs/service'

/** What a screen reader needs of a component. Four attributes only: each costs bytes in the base template. */
const ARIA = {
  'aria-role': 'i.ariaRole',
  'aria-label': 'i.ariaLabel',
  'aria-hidden': 'i.ariaHidden',
  'aria-live': 'i.ariaLive',
}
const PLAIN = { 'aria-role': 'i.ariaRole', 'aria-label': 'i.ariaLabel', 'aria-hidden': 'i.ariaHidden' }

interface Platform {
  /** Absent on H5. */
  readonly template?: { mergeComponents(ctx: unknown, patch: Record<string, Record<string, string>>): void }
}

/** Taro leaves aria attributes out of the WeChat templates; this puts them into four components. */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      platform.template?.mergeComponents(ctx, { View: ARIA, Text: PLAIN, Button: PLAIN, Image: PLAIN })
    },
  })
}
