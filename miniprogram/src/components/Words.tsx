import { Text, View } from '@tarojs/components'
import type { WordsProps } from './box-props'

/** Running text or a heading. */
export function Words({ as = 'p', className = '', id, selectable, children }: WordsProps) {
  if (as === 'span' || selectable)
    return (
      <Text id={id} className={`${as === 'span' ? '' : `ds-${as} `}${className}`} userSelect={selectable}>
        {children}
      </Text>
    )
  return (
    <View id={id} className={`ds-${as} ${className}`} {...(as !== 'p' && { ariaRole: 'heading' })}>
      {children}
    </View>
  )
}
