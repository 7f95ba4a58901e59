import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join, normalize, resolve } from 'node:path'

export const USER_FOLDER = 'wxfile://usr'
const TEMPORARY = 'wxfile://tmp'
const STORE = 'wxfile://store'
/** What one applet may keep on a phone. */
const LIMIT = 200 * 1024 * 1024

/** The file system of one applet on one phone: `wxfile://` names over a folder of this computer. */
export class PhoneDisk {
  private readonly root = mkdtempSync(join(tmpdir(), 'phone-'))
  private count = 0

  constructor() {
    for (const name of ['usr', 'tmp', 'store']) mkdirSync(join(this.root, name))
  }

  /** Takes a `wxfile://` name; gives the real path, or null when it lies outside the applet's folders. */
  pathOf(name: string): string | null {
    if (!/^wxfile:\/\/(usr|tmp|store)(\/|$)/.test(name)) return null
    const path = normalize(join(this.root, name.slice('wxfile://'.length)))
    return path.startsWith(resolve(this.root)) ? path : null
  }

  /** Copies a real file to a temporary name, as the camera and the album do. */
  addTemporary(path: string): string {
    return this.put(path, TEMPORARY, copyFileSync)
  }

  /** Writes a temporary file, as a download does. */
  writeTemporary(bytes: Buffer, ending: string): string {
    return this.put(`download${ending}`, TEMPORARY, (_, to) => writeFileSync(to, bytes))
  }

  /** Moves a temporary file to `target`, or to a kept name of our choosing; gives the name. */
  keep(temporary: string, target: string | undefined): string {
    const from = this.pathOf(temporary)
    if (!from) throw new Error('tempFilePath file not exist')
    if (!target) return this.put(from, STORE, renameSync)
    const to = this.pathOf(target)
    if (!to || !target.startsWith(USER_FOLDER)) throw new Error(`permission denied, open "${target}"`)
    renameSync(from, to)
    return target
  }

  /** Bytes kept for good. */
  get kept(): number {
    return ['usr', 'store'].reduce((sum, name) => sum + sizeOf(join(this.root, name)), 0)
  }

  hasRoomFor(bytes: number): boolean {
    return this.kept + bytes <= LIMIT
  }

  /** Names of the files kept through saveFile without a path. */
  stored(): string[] {
    return readdirSync(join(this.root, 'store')).map(name => `${STORE}/${name}`)
  }

  /** The end of a session: WeChat does not promise temporary files any longer. */
  dropTemporary(): void {
    rmSync(join(this.root, 'tmp'), { recursive: true, force: true })
    mkdirSync(join(this.root, 'tmp'))
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }

  private put(from: string, folder: string, move: (from: string, to: string) => void): string {
    this.count += 1
    const name = `${folder}/${Date.now().toString(36)}${this.count}${extname(from) || '.jpg'}`
    const to = this.pathOf(name)
    if (!to) throw new Error(`${dirname(name)} has no place for ${basename(from)}`)
    move(from, to)
    return name
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, each) => {
    const path = join(folder, each.name)
    return sum + (each.isDirectory() ? sizeOf(path) : statSync(path).size)
  }, 0)
}
