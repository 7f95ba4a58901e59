import { inBrowser } from './jest.browser.mjs'

/**
 * What the built packages weigh, in bytes: the weapp as WeChat counts it, the H5 as a browser loads it first.
 * `npm test -- budgets` builds both first.
 */
export default {
  ...inBrowser,
  displayName: 'budgets',
  testMatch: ['<rootDir>/test/budgets/**/*.test.ts'],
  testTimeout: 60_000,
}
