/** What every suite that drives a real browser shares: one at a time, patient, TypeScript without JSX. */
export const inBrowser = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testTimeout: 300_000,
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
