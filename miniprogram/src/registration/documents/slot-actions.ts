import type { ExcuseId, PaperId } from '@iws/shared/rulebook/words'
import type { PickFrom, PickRefusal } from '../../platform/pick-face'
import type { Slot } from '../slots'

/** What somebody can do with a slot. */
export interface SlotActions {
  /** Takes or chooses photos; `replaces` is the page that came back. */
  add(slot: Slot, from: PickFrom, replaces?: string): void
  retry(upload: string): void
  drop(upload: string): void
  remove(page: string): void
  reuse(slot: Slot, page: string): void
  /** Makes a photo sent with words a page of this slot. */
  take(slot: Slot, file: string): void
  excuse(slot: Slot, excuse: ExcuseId | null, note: string): void
  choose(slot: Slot, paper: PaperId): void
  openPermissions(): void
}

/** Why the last try at a slot came to nothing. */
export interface SlotNotice {
  readonly requirement: PaperId
  readonly why: Exclude<PickRefusal, 'cancelled'> | 'consent-missing' | 'not-opened'
}

/** As many pages as one slot may hold. */
export const MOST_PAGES = 9
