import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Before all test files: a folder in which they keep what is costly to make and the same for all. It goes with the process. */
export default function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'iws-templates-'))
  process.env.IWS_TEST_TEMPLATES = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}
