/**
 * Compiles server/src to server/dist with swc: decorators need a compiler, Node's own type stripping does not do them.
 * Only files newer than their output are compiled; outputs without a source are taken away. Shared needs no build.
 */
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { transform } from '@swc/core'

const server = resolve(import.meta.dirname, '..')
const from = join(server, 'src')
const to = join(server, 'dist')
const settings = join(server, '.swcrc')

/** Gives how many files were compiled and how many were up to date. */
export async function buildServer() {
  const options = { ...JSON.parse(await readFile(settings, 'utf8')), swcrc: false }
  delete options.$schema
  const sources = (await filesIn(from)).filter(path => path.endsWith('.ts') && !/\.(test|d)\.ts$/.test(path))
  const newest = await timeOf(settings)
  const work = await Promise.all(sources.map(path => compile(path, options, newest)))
  await dropOrphans(new Set(sources.map(path => path.replace(/\.ts$/, '.js'))))
  return { compiled: work.filter(Boolean).length, upToDate: work.filter(done => !done).length }
}

async function compile(path, options, settingsTime) {
  const source = join(from, path)
  const target = join(to, path.replace(/\.ts$/, '.js'))
  const written = await timeOf(source)
  if ((await timeOf(target)) === Math.max(written, settingsTime)) return false
  const { code, map } = await transform(await readFile(source, 'utf8'), { ...options, filename: source })
  await mkdir(dirname(target), { recursive: true })
  const name = path.split('/').at(-1).replace(/\.ts$/, '.js')
  await writeFile(`${target}.map`, map ?? '')
  await writeFile(target, `${code}\n//# sourceMappingURL=${name}.map\n`)
  // The output carries its source's time: a file put back to an older state is compiled again.
  const time = new Date(Math.max(written, settingsTime))
  await utimes(target, time, time)
  return true
}

async function dropOrphans(wanted) {
  for (const path of await filesIn(to).catch(() => [])) {
    const script = path.replace(/\.map$/, '')
    if (!wanted.has(script)) await rm(join(to, path))
  }
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

async function timeOf(path) {
  const found = await stat(path).catch(() => null)
  return found ? Math.floor(found.mtimeMs) : -1
}

if (process.argv[1] === import.meta.filename) {
  const { compiled, upToDate } = await buildServer()
  console.log(`server: ${compiled} files compiled, ${upToDate} up to date`)
}
