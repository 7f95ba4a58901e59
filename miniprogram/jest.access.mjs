import { inBrowser } from './jest.browser.mjs'

/**
 * Every screen of applet and desk in the built H5, looked at by axe and by what a finger and an eye need. `npm test -- h5`
 * builds what it needs first. Apart from jest.h5.mjs, beside which it runs: it takes as long as all of that.
 */
export default {
  ...inBrowser,
  displayName: 'access',
  testMatch: ['<rootDir>/test/h5/access.test.ts'],
}
