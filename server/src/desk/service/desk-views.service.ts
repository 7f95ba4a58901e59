import { Injectable } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { saveView } from '@iws/shared/contract/desk-service'
import type { SavedViews } from '@iws/shared/contract/gives/desk-service'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { newId } from '../../core/ids.ts'
import { Problem } from '../../core/problem.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { DeskViewRow } from './desk-view.entity.ts'

/** More than anybody tells apart. Saving one more takes the oldest away. */
const MOST_VIEWS = 30

type View = Pick<SavedViews['views'][number], 'name' | 'filter'>

/** Saved lists, everybody his own. */
@Injectable()
export class DeskViews {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** The views of one colleague, the oldest first. */
  async list(person: string): Promise<SavedViews> {
    const manager = this.database.reader
    const rows = await manager.find(DeskViewRow, { where: { person }, order: { id: 'ASC' } })
    if (rows.length === 0) return { views: [] }
    const key = await this.vault.keyOf(manager, { kind: 'staff', id: person })
    return {
      views: rows.map(({ id, view }) => ({
        id,
        ...(JSON.parse(this.vault.open(key, placeOf(id), view)) as View),
      })),
    }
  }

  /** Saves a view; one of the same name is replaced. */
  async save(person: string, { name, filter }: Taken<typeof saveView>): Promise<SavedViews> {
    const { views } = await this.list(person)
    const same = views.filter(view => view.name === name)
    const oldest = views.slice(0, Math.max(views.length - same.length + 1 - MOST_VIEWS, 0))
    const id = newId(this.clock.now())
    await this.database.transact(async manager => {
      for (const view of [...same, ...oldest]) await manager.delete(DeskViewRow, { id: view.id, person })
      const key = await this.vault.keyOf(manager, { kind: 'staff', id: person })
      const view = this.vault.seal(key, placeOf(id), JSON.stringify({ name, filter }))
      await manager.insert(DeskViewRow, { id, person, madeAt: this.clock.now(), view })
    })
    return this.list(person)
  }

  /** Takes one's own view away; throws `not-found` for anybody else's. */
  async remove(person: string, id: string): Promise<SavedViews> {
    const { affected } = await this.database.transact(manager => manager.delete(DeskViewRow, { id, person }))
    if (affected !== 1) throw new Problem('not-found')
    return this.list(person)
  }
}

function placeOf(id: string) {
  return { table: 'desk_views', column: 'view', id }
}
