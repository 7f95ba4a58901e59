import { serverTests } from './jest.base.mjs'

/** Every test of the server on the embedded SQLite. */
export default serverTests('sqlite')
