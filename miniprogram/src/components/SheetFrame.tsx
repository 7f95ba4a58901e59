import { View } from '@tarojs/components'
import type { SheetFrameProps } from './sheet-props'

/** The veil and the panel of a sheet. */
export function SheetFrame({ title, closeLabel, onClose, children }: SheetFrameProps) {
  return (
    <View className="ds-sheet" catchMove>
      <View className="ds-sheet__veil" onClick={onClose} ariaRole="button" ariaLabel={closeLabel} />
      <View className="ds-sheet__panel" ariaRole="dialog" ariaLabel={title}>
        {children}
      </View>
    </View>
  )
}
