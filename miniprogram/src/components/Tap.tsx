import { Button, View } from '@tarojs/components'
import type { TapProps } from './box-props'

/** Anything that can be tapped, at least 44 px high. Only what WeChat keeps for its own button is one. */
export function Tap(props: TapProps) {
  const { onTap, className = '', id, label, role = 'button', checked, disabled, openType, onAgree } = props
  const shared = {
    id,
    className: `ds-tap ${disabled ? 'ds-tap--off ' : ''}${className}`,
    ariaRole: role,
    ...(label && { ariaLabel: checked === undefined ? label : `${label}${checked ? ' ✓' : ''}` }),
    hoverClass: disabled ? 'none' : 'ds-tap--down',
  }
  if (openType)
    return (
      <Button {...shared} openType={openType} onClick={onTap} onAgreePrivacyAuthorization={onAgree}>
        {props.children}
      </Button>
    )
  return (
    <View {...shared} onClick={disabled ? undefined : onTap}>
      {props.children}
    </View>
  )
}
