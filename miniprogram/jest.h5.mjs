import { inBrowser } from './jest.browser.mjs'

/**
 * Applet and desk as people use them: the built H5 in a real Chromium, served by the built server in demonstration
 * mode. `npm test -- h5` builds what it needs first.
 */
export default {
  ...inBrowser,
  displayName: 'h5',
  testMatch: ['<rootDir>/test/h5/**/*.test.ts'],
  testPathIgnorePatterns: ['/h5/access\\.test\\.ts$'],
}
