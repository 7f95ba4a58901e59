import {
  accessSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { USER_FOLDER } from '../phone-disk'
import { WxFail } from './host'
import type { Api, Apis, Options, Result, WxHost } from './host'

type Encoding = 'utf8' | 'base64' | 'hex' | 'latin1'
const ENCODINGS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf8',
  utf8: 'utf8',
  base64: 'base64',
  hex: 'hex',
  binary: 'latin1',
}

/** `wx.env` and the FileSystemManager over the phone's disk. */
export function fileApis(host: WxHost): { apis: Apis; env: { USER_DATA_PATH: string } } {
  const manager = managerOf(host)
  return {
    apis: {
      getFileSystemManager: () => manager,
      saveFile: asked(host, 'saveFile', options => saveFile(host, options)),
      getSavedFileList: asked(host, 'getSavedFileList', () => savedFiles(host)),
      removeSavedFile: asked(host, 'removeSavedFile', options => unlinkSync(real(host, options['filePath']))),
      getFileInfo: asked(host, 'getFileInfo', options => ({
        size: statSync(real(host, options['filePath'])).size,
      })),
    },
    env: { USER_DATA_PATH: USER_FOLDER },
  }
}

function managerOf(host: WxHost): Apis {
  const path = (options: Options, key = 'filePath') => real(host, options[key])
  return {
    ...both(
      host,
      'saveFile',
      ['tempFilePath', 'filePath'],
      options => saveFile(host, options),
      'savedFilePath',
    ),
    ...both(host, 'copyFile', ['srcPath', 'destPath'], options => copyFile(host, options)),
    ...both(host, 'unlink', ['filePath'], options => unlinkSync(path(options))),
    ...both(host, 'access', ['path'], options => accessSync(path(options, 'path'))),
    ...both(host, 'mkdir', ['dirPath', 'recursive'], options => {
      mkdirSync(path(options, 'dirPath'), { recursive: options['recursive'] === true })
    }),
    ...both(host, 'rmdir', ['dirPath', 'recursive'], options => {
      rmSync(path(options, 'dirPath'), { recursive: options['recursive'] === true })
    }),
    ...both(
      host,
      'readdir',
      ['dirPath'],
      options => ({ files: readdirSync(path(options, 'dirPath')) }),
      'files',
    ),
    ...both(host, 'stat', ['path'], options => ({ stats: statOf(path(options, 'path')) }), 'stats'),
    ...both(
      host,
      'readFile',
      ['filePath', 'encoding', 'position', 'length'],
      options => ({ data: read(path(options), options) }),
      'data',
    ),
    ...both(host, 'writeFile', ['filePath', 'data', 'encoding'], options => write(path(options), options)),
    getFileInfo: asked(host, 'getFileInfo', options => ({ size: statSync(path(options)).size })),
    getSavedFileList: asked(host, 'getSavedFileList', () => savedFiles(host)),
    removeSavedFile: asked(host, 'removeSavedFile', options => unlinkSync(path(options))),
  }
}

function asked(host: WxHost, name: string, work: (options: Options) => Result | void): Api {
  return host.api(name, options => wxErrors(() => work(options)))
}

/** The asynchronous form and the one ending in Sync, whose arguments come one by one and whose result is `gives`. */
function both(
  host: WxHost,
  name: string,
  args: readonly string[],
  work: (options: Options) => Result | void,
  gives?: string,
): Apis {
  const sync = (...given: unknown[]): unknown => {
    const options = Object.fromEntries(args.map((key, index) => [key, given[index]]))
    const result = wxErrors(() => work(options))
    return gives && result ? host.adopt(result[gives]) : undefined
  }
  return { [name]: asked(host, name, work), [`${name}Sync`]: sync }
}

function wxErrors(work: () => Result | void): Result | void {
  try {
    return work()
  } catch (error) {
    if (error instanceof WxFail) throw error
    const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
    throw new WxFail(missing ? 'no such file or directory' : String(error), missing ? 1300002 : undefined)
  }
}

/** The real path behind a name of the phone. */
export function real(host: WxHost, name: unknown): string {
  const path = host.phone.disk.pathOf(String(name))
  if (!path) throw new WxFail(`permission denied, open "${String(name)}"`)
  return path
}

function saveFile(host: WxHost, options: Options): Result {
  const from = real(host, options['tempFilePath'])
  if (!existsSync(from)) throw new WxFail('tempFilePath file not exist')
  if (!host.phone.disk.hasRoomFor(statSync(from).size))
    throw new WxFail('the maximum size of the file storage limit is exceeded')
  const target = options['filePath'] as string | undefined
  return { savedFilePath: host.phone.disk.keep(String(options['tempFilePath']), target) }
}

function copyFile(host: WxHost, options: Options): void {
  const from = real(host, options['srcPath'])
  const to = real(host, options['destPath'])
  if (!String(options['destPath']).startsWith(USER_FOLDER)) throw new WxFail('permission denied')
  if (!existsSync(dirname(to))) throw new WxFail('no such file or directory')
  if (!host.phone.disk.hasRoomFor(statSync(from).size))
    throw new WxFail('the maximum size of the file storage limit is exceeded')
  copyFileSync(from, to)
}

function savedFiles(host: WxHost): Result {
  const fileList = host.phone.disk
    .stored()
    .map(name => ({ filePath: name, size: statSync(real(host, name)).size }))
  return { fileList }
}

function statOf(path: string): Result {
  const stat = statSync(path)
  return {
    mode: stat.mode,
    size: stat.size,
    lastModifiedTime: Math.floor(stat.mtimeMs / 1000),
    lastAccessedTime: Math.floor(stat.atimeMs / 1000),
    isFile: () => stat.isFile(),
    isDirectory: () => stat.isDirectory(),
  }
}

function read(path: string, options: Options): string | Buffer {
  const whole = readFileSync(path)
  const from = Number(options['position'] ?? 0)
  const bytes = whole.subarray(
    from,
    options['length'] === undefined ? undefined : from + Number(options['length']),
  )
  const encoding = options['encoding']
  return encoding === undefined ? bytes : bytes.toString(ENCODINGS[String(encoding)] ?? 'utf8')
}

function write(path: string, options: Options): void {
  const data = options['data']
  if (typeof data === 'string')
    writeFileSync(path, data, ENCODINGS[String(options['encoding'] ?? 'utf8')] ?? 'utf8')
  else writeFileSync(path, new Uint8Array(data as ArrayBuffer))
}
