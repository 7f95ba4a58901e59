import type { Region } from './region'

interface Props {
  readonly region: Region
  /** Being drawn, or drawn and not yet sent. */
  readonly live?: boolean
}

/** A box over the picture, in its own fractions, so that it turns and grows with it. */
export function RegionBox({ region, live }: Props) {
  const percent = (share: number) => `${share * 100}%`
  return (
    <span
      className={live ? 'desk-region desk-region-live' : 'desk-region'}
      style={{
        left: percent(region.x),
        top: percent(region.y),
        width: percent(region.width),
        height: percent(region.height),
      }}
    />
  )
}
