import type { PictureProps } from './box-props'

/** A picture; its width is the class's business, its height follows. */
export function Picture({ src, alt, className = '', style }: PictureProps) {
  return <img src={src} alt={alt} className={`ds-picture ${className}`} style={style} />
}
