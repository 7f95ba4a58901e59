import { Box } from './Box'
import { Words } from './Words'

export interface TimelineItem {
  readonly id: string
  /** The user's clock, and another's with its city where it differs. */
  readonly when: string
  /** Who did what. */
  readonly what: string
  readonly note?: string | null
}

/** What has happened, newest first. */
export function Timeline({
  items,
  label,
}: {
  readonly items: readonly TimelineItem[]
  readonly label: string
}) {
  return (
    <Box as="ol" label={label}>
      {items.map((item, index) => (
        <Box
          as="li"
          key={item.id}
          className={`ds-timeline__item ${index === 0 ? 'ds-timeline__item--now' : ''}`}
        >
          <Box className="ds-timeline__rail" hidden>
            <Box className="ds-timeline__dot" />
            {index < items.length - 1 && <Box className="ds-timeline__thread" />}
          </Box>
          <Box className="ds-timeline__words">
            <Words className="ds-strong">{item.what}</Words>
            {item.note && <Words className="ds-second">{item.note}</Words>}
            <Words className="ds-hint ds-figures">{item.when}</Words>
          </Box>
        </Box>
      ))}
    </Box>
  )
}
