import type { IconName } from './icon-names'

export interface IconProps {
  readonly name: IconName
  readonly ink?: 'ink' | 'second' | 'act' | 'onAct' | 'yes' | 'ask' | 'no'
  readonly big?: boolean
}
