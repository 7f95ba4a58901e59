import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, constants, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ObjectMissing } from './object-store.ts'
import type { ObjectStore, StoredObject } from './object-store.ts'

const ID = /^[0-9A-Z]{26}$/
const INCOMING = 'incoming'

/**
 * Keeps objects as files below one folder, in 1,024 shards by the last two characters of the id. A file appears under
 * its name only after its bytes and then its folder have been flushed.
 */
export class DiskStore implements ObjectStore {
  private readonly root: string
  private readonly knownFolders = new Set<string>()

  constructor(root: string) {
    this.root = root
  }

  async put(id: string, content: Readable): Promise<void> {
    const path = this.pathOf(id)
    const incoming = await this.folder(INCOMING)
    const temporary = join(incoming, `${id}.${randomBytes(6).toString('hex')}`)
    try {
      await writeFlushed(temporary, content)
      await this.folder(shardOf(id))
      await rename(temporary, path)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
    await flushFolder(join(this.root, shardOf(id)))
  }

  async get(id: string): Promise<Readable> {
    const path = this.pathOf(id)
    try {
      await access(path, constants.R_OK)
    } catch {
      throw new ObjectMissing()
    }
    return createReadStream(path)
  }

  async delete(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true })
  }

  async *list(): AsyncIterable<StoredObject> {
    for (const shard of await namesIn(this.root)) {
      if (!/^[0-9A-Z]{2}$/.test(shard)) continue
      for (const id of await namesIn(join(this.root, shard))) {
        const found = await stat(join(this.root, shard, id)).catch(() => null)
        if (found) yield { id, modifiedAt: found.mtimeMs }
      }
    }
  }

  async clearUnfinished(before: number): Promise<number> {
    let cleared = 0
    for (const name of await namesIn(join(this.root, INCOMING))) {
      const path = join(this.root, INCOMING, name)
      const found = await stat(path).catch(() => null)
      if (!found || found.mtimeMs > before) continue
      await rm(path, { force: true })
      cleared += 1
    }
    return cleared
  }

  async check(): Promise<void> {
    await access(await this.folder(INCOMING), constants.W_OK)
  }

  private pathOf(id: string): string {
    if (!ID.test(id)) throw new Error('not an object id')
    return join(this.root, shardOf(id), id)
  }

  /** Makes a folder once and flushes its parent, so that the folder itself survives a crash. */
  private async folder(name: string): Promise<string> {
    const path = join(this.root, name)
    if (this.knownFolders.has(name)) return path
    await mkdir(path, { recursive: true, mode: 0o700 })
    await flushFolder(this.root)
    this.knownFolders.add(name)
    return path
  }
}

function shardOf(id: string): string {
  return id.slice(-2)
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}

async function writeFlushed(path: string, content: Readable): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await pipeline(content, async (chunks: AsyncIterable<Buffer | string>) => {
      for await (const chunk of chunks) await handle.writeFile(chunk)
    })
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
