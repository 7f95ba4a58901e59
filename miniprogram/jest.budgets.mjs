/**
 * What the built packages weigh, in bytes: the weapp as WeChat counts it, the H5 as a browser loads it first.
 * `npm test -- budgets` builds both first.
 */
export default {
  displayName: 'budgets',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/test/budgets/**/*.test.ts'],
  testEnvironment: 'node',
  testTimeout: 60_000,
  maxWorkers: 1,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' },
        module: { type: 'es6' },
      },
    ],
  },
}
