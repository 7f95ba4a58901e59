import { Injectable } from '@nestjs/common'
import { In } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { StaffRole } from '@iws/shared/contract/endpoint'
import { Clock } from '../core/clock.ts'
import { newId } from '../core/ids.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { StaffRow } from './staff.entity.ts'

/** A member of staff without anything sealed. */
export interface Member {
  readonly id: string
  readonly role: StaffRole
  /** What is kept of the password. */
  readonly password: string
}

/** The people at the desk and at the stations. */
@Injectable()
export class Staff {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Adds a member; `password` is already hashed. Throws `DuplicateKey` for a login that exists. Gives the id. */
  async add(
    manager: EntityManager,
    { login, name, role, password }: { login: string; name: string; role: StaffRole; password: string },
  ): Promise<string> {
    const now = this.clock.now()
    const id = newId(now)
    const key = await this.vault.makeKey(manager, { kind: 'staff', id }, now)
    const seal = (column: string, text: string) => this.vault.seal(key, { table: 'staff', column, id }, text)
    await manager.insert(StaffRow, {
      id,
      loginHash: this.vault.index('staff-login', login),
      login: seal('login', login),
      name: seal('name', name),
      role,
      password,
      madeAt: now,
    })
    return id
  }

  /** Finds a member by login, whatever its case; null where there is none. */
  async withLogin(manager: EntityManager, login: string): Promise<Member | null> {
    return manager.findOneBy(StaffRow, { loginHash: this.vault.index('staff-login', login) })
  }

  /** Everybody with one of these roles. */
  async withRoles(
    manager: EntityManager,
    roles: readonly StaffRole[],
  ): Promise<{ id: string; role: StaffRole; name: string }[]> {
    const select = { id: true, role: true } as const
    const rows = await manager.find(StaffRow, {
      select,
      where: { role: In([...roles]) },
      order: { id: 'ASC' },
    })
    const names = await this.names(
      manager,
      rows.map(row => row.id),
    )
    return rows.map(({ id, role }) => ({ id, role, name: names.get(id) ?? '' }))
  }

  /** Gives the names of members by id; ids of nobody are left out. */
  async names(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
    const wanted = [...new Set(ids)]
    if (wanted.length === 0) return new Map()
    const rows = await manager.findBy(StaffRow, { id: In(wanted) })
    const keys = await this.vault.keysOf(
      manager,
      'staff',
      rows.map(row => row.id),
    )
    const names = new Map<string, string>()
    for (const { id, name } of rows) {
      const key = keys.get(id)
      if (key) names.set(id, this.vault.open(key, { table: 'staff', column: 'name', id }, name))
    }
    return names
  }
}
