import { View } from '@tarojs/components'
import type { LabelProps } from './field-props'

/** The name of a box; WeChat reads it from the box itself. */
export function Label({ children }: LabelProps) {
  return <View className="ds-label">{children}</View>
}
