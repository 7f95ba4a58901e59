import { View } from '@tarojs/components'
import type { BoxProps } from './box-props'

const ROLES: Partial<Record<NonNullable<BoxProps['as']>, string>> = { nav: 'navigation', main: 'main' }

/** A plain part of a screen. */
export function Box({ as = 'div', role = ROLES[as], label, live, hidden, lang, style, ...rest }: BoxProps) {
  // Pictures hide themselves; an empty box is silent in WeChat anyway.
  void hidden
  // WeChat reads aloud in the phone's own language.
  void lang
  return (
    <View
      {...rest}
      style={style}
      {...(role && { ariaRole: role })}
      {...(label && { ariaLabel: label })}
      {...(live && { ariaLive: 'polite' })}
    />
  )
}
