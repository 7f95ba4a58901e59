import { createSecretKey, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config/config.ts'
import type { VaultSecrets } from './vault/vault.service.ts'

/**
 * Gives the two keys: from the settings in production; in demonstration made once and kept in the data folder, readable
 * by the owner of the process only.
 */
export async function readKeys(config: Config): Promise<VaultSecrets> {
  const { masterKey, indexKey } = config
  if (masterKey && indexKey) return secretsFrom(masterKey, indexKey)
  if (!config.demonstration) throw new Error('Production has no keys: readConfig refuses this')
  const [master, index] = await keptKeys(config.dataDir)
  return secretsFrom(master, index)
}

async function keptKeys(dataDir: string): Promise<[string, string]> {
  const path = join(dataDir, 'demonstration.keys')
  await mkdir(dataDir, { recursive: true })
  const fresh = `${randomBytes(32).toString('base64')}\n${randomBytes(32).toString('base64')}\n`
  // `wx`: of two processes starting together, one writes and both read the same.
  await writeFile(path, fresh, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
  const [master, index] = (await readFile(path, 'utf8')).split('\n')
  if (!master || !index)
    throw new Error(`${path} is damaged; remove the data folder to start a new demonstration`)
  return [master, index]
}

function secretsFrom(master: string, index: string): VaultSecrets {
  const key = (text: string) => createSecretKey(Buffer.from(text, 'base64'))
  return { master: key(master), index: key(index) }
}
