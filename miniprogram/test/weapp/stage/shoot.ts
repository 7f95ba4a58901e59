import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../../h5/stage/browser'
import { takePhotos } from '../../h5/stage/photos'
import type { Lines } from '../../h5/stage/photos'

/** Real photos in a folder of their own. */
export interface Album<Name extends string> {
  readonly folder: string
  readonly files: Readonly<Record<Name, string>>
  throwAway(): void
}

/** Takes photos of twelve megapixels of papers that never were, by name. */
export async function shoot<Name extends string>(papers: Record<Name, Lines>): Promise<Album<Name>> {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-photos-'))
  const browser = await openBrowser()
  const paths = await takePhotos(browser, folder, papers)
  await browser.close()
  const files = Object.keys(papers).map((name, index) => [name, paths[index] ?? ''])
  return {
    folder,
    files: Object.fromEntries(files) as Record<Name, string>,
    throwAway: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The SHA-256 of a file, in hex. */
export function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
