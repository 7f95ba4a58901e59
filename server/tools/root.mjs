import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole project; every tool works from here, wherever it was called. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Takes path parts below the project's folder, gives the absolute path. */
export const inRoot = (...parts) => join(ROOT, ...parts)
