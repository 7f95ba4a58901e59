import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { DocumentRow } from '../src/documents/document.entity.ts'
import { DocumentFiles } from '../src/documents/document-files.ts'
import type { TestApp } from './app.ts'

const PATIENCE_MS = 20_000

/** Names of every file below the folder of the server's objects, unfinished ones too, in the order of the alphabet. */
export async function storedFiles(app: Pick<TestApp, 'dataDir'>): Promise<string[]> {
  const found = await readdir(join(app.dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  )
  return found
    .filter(each => each.isFile())
    .map(each => each.name)
    .sort()
}

/** Waits until so many files are stored as `fits` wishes, unfinished ones counted; throws when that never comes. */
export async function untilStored(
  app: Pick<TestApp, 'dataDir'>,
  fits: (files: number) => boolean,
): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; !fits((await storedFiles(app)).length); await pause(20))
    if (Date.now() > until) throw new Error(`${(await storedFiles(app)).length} files are stored`)
}

/** How many pages the database knows. */
export function storedRows(app: Pick<TestApp, 'database'>): Promise<number> {
  return app.database.reader.count(DocumentRow)
}

/** The file a page was sent as, opened again from what is stored. */
export async function originalOf(app: Pick<TestApp, 'database' | 'house'>, page: string): Promise<Buffer> {
  const row = await app.database.reader.findOneByOrFail(DocumentRow, { id: page })
  const files = app.house.nest.get(DocumentFiles)
  return buffer(await files.read(await files.keyOf('documents', row), row.original))
}

/** Every file below a folder with its bytes. */
export async function everyFile(folder: string): Promise<{ path: string; bytes: Buffer }[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter(each => each.isFile()).map(each => join(each.parentPath, each.name))
  return Promise.all(files.map(async path => ({ path, bytes: await readFile(path) })))
}
