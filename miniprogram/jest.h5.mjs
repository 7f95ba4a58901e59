/**
 * Applet and desk as people use them: the built H5 in a real Chromium, served by the built server in demonstration
 * mode. `npm test -- h5` builds what it needs first.
 */
export default {
  displayName: 'h5',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/test/h5/**/*.test.ts'],
  testEnvironment: 'node',
  testTimeout: 180_000,
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
