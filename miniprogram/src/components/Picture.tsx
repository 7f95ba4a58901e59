import { Image } from '@tarojs/components'
import type { PictureProps } from './box-props'

/** A picture; its width is the class's business, its height follows. */
export function Picture({ src, alt, className = '', style }: PictureProps) {
  return (
    <Image
      src={src}
      mode="widthFix"
      className={`ds-picture ${className}`}
      style={style}
      {...(alt ? { ariaRole: 'img', ariaLabel: alt } : { ariaHidden: true })}
    />
  )
}
