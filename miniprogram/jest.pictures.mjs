import { inBrowser } from './jest.browser.mjs'

/**
 * Pictures of every screen into the folder pictures/ of the project, which git ignores. No tests: `npm run pictures`.
 */
export default {
  ...inBrowser,
  displayName: 'pictures',
  testMatch: ['<rootDir>/test/gallery/*.pictures.ts'],
}
